// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A plan in which everything is to be done on the last day of the year. */
final class DeadlinesBunched implements PlanRule {

  private static final Parameter<Integer> SHARE =
      Parameter.whole(
          "share", 50, "How many in a hundred of the open deadlines may fall on one day.");

  private static final Parameter<Integer> MIN_ACTIONS =
      Parameter.whole("minActions", 8, "How many open deadlines a plan must have to be judged.");

  private static final Wording BUNCHED =
      Wording.of(
          "deadlines-bunched",
          "Of {total} open deadlines {count} fall on {deadline}.",
          "Give each action the date by which it can be done, and tell ongoing work from a task.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("deadlines-bunched", Severity.INFO)
          .summary("Too large a share of the open deadlines falls on one day.")
          .why("A date that all actions share was chosen for the calendar, not for the work.")
          .source("Flintshire County Council, Governance and Audit Committee, 2022.")
          .parameters(SHARE, MIN_ACTIONS)
          .wordings(BUNCHED)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    List<LocalDate> deadlines = openDeadlines(plan);
    if (deadlines.size() < plan.get(MIN_ACTIONS)) {
      return;
    }
    deadlines.sort(null);
    int first = 0;
    for (int i = 1; i <= deadlines.size(); i++) {
      if (i == deadlines.size() || !deadlines.get(i).equals(deadlines.get(first))) {
        check(plan, deadlines.get(first), i - first, deadlines.size());
        first = i;
      }
    }
  }

  private static void check(PlanCase plan, LocalDate day, int count, int total) {
    if (count * 100L > (long) plan.get(SHARE) * total) {
      plan.flag("recommendations", BUNCHED)
          .fact("deadline", day)
          .fact("count", count)
          .fact("total", total);
    }
  }

  private static List<LocalDate> openDeadlines(PlanCase plan) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase recommendation = plan.recommendation(i);
      for (int j = 0; j < recommendation.actionCount(); j++) {
        ActionCase action = recommendation.action(j);
        if (action.isOpen() && action.deadline().isPresent()) {
          days.add(action.deadline().get().latest());
        }
      }
    }
    return days;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("14 of 20 due on 31 March 2027", Severity.INFO, plan(14, 20), Sample.AS_OF),
        Example.notFlagged("8 of 20 due on 31 March 2027", plan(8, 20), Sample.AS_OF),
        Example.notFlagged("3 of 5 due on 31 March 2027", plan(3, 5), Sample.AS_OF));
  }

  /** A plan with some actions due on 31 March 2027 and the others on days of their own. */
  private static ActionPlan plan(int bunched, int total) {
    Recommendation.Builder recommendation = Sample.recommendation();
    for (int i = 0; i < total; i++) {
      String day = LocalDate.of(2027, 3, 31).plusDays(Math.max(0, i - bunched + 1)).toString();
      recommendation.addActions(Sample.action(Sample.due(day, day)).build());
    }
    return Sample.plan(recommendation.build());
  }
}
