// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** One post that leads more than it can do. */
final class OwnerOverloaded implements PlanRule {

  private static final Parameter<Integer> MAX_OPEN =
      Parameter.whole("maxOpen", 10, "How many open actions one owner may lead.");

  private static final Parameter<Integer> MAX_DUE_IN_WINDOW =
      Parameter.whole(
          "maxDueInWindow", 5, "How many of them may be due within one window of time.");

  private static final Parameter<Integer> WINDOW_DAYS =
      Parameter.whole("windowDays", 31, "How many days that window has.");

  private static final Wording OPEN =
      Wording.of(
          "owner-overloaded/open",
          "{owner} leads {count} open actions, more than {limit}.",
          "Share them out, or say which come first.");

  private static final Wording DUE =
      Wording.of(
          "owner-overloaded/due",
          "{owner} leads {count} open actions due from {firstDay} to {lastDay}, more than {limit}"
              + " within {days} days.",
          "Spread the deadlines, or share the actions out.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("owner-overloaded", Severity.WARNING)
          .summary("One owner leads too many open actions, or too many that are due together.")
          .why("What one officer cannot do in the time is late from the start.")
          .source("Jersey Comptroller and Auditor General, annual report of findings 2023.")
          .parameters(MAX_OPEN, MAX_DUE_IN_WINDOW, WINDOW_DAYS)
          .wordings(OPEN, DUE)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    if (Workload.bound(plan) <= Math.min(plan.get(MAX_OPEN), plan.get(MAX_DUE_IN_WINDOW))) {
      return;
    }
    for (Workload workload : Workload.of(plan)) {
      if (workload.open() > plan.get(MAX_OPEN)) {
        plan.flag("recommendations", OPEN)
            .fact("owner", workload.owner())
            .fact("count", workload.open())
            .argument("limit", plan.get(MAX_OPEN));
      }
      if (workload.due() <= plan.get(MAX_DUE_IN_WINDOW)) {
        continue;
      }
      List<LocalDate> together = workload.busiest(plan.get(WINDOW_DAYS));
      if (together.size() > plan.get(MAX_DUE_IN_WINDOW)) {
        plan.flag("recommendations", DUE)
            .fact("owner", workload.owner())
            .fact("count", together.size())
            .fact("firstDay", together.get(0))
            .fact("lastDay", together.get(together.size() - 1))
            .argument("limit", plan.get(MAX_DUE_IN_WINDOW))
            .argument("days", plan.get(WINDOW_DAYS));
      }
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "6 open actions due in December 2026", Severity.WARNING, december(6, 0), Sample.AS_OF),
        Example.flagged(
            "11 open actions, none of them dated", Severity.WARNING, undated(11), Sample.AS_OF),
        Example.notFlagged(
            "6 due in December 2026, of which 2 are completed", december(4, 2), Sample.AS_OF));
  }

  private static ActionPlan undated(int open) {
    Action action = Sample.action(Sample.ongoing("Ongoing")).build();
    return Sample.plan(Sample.recommendation().actions(Collections.nCopies(open, action)).build());
  }

  private static ActionPlan december(int open, int completed) {
    Recommendation.Builder recommendation = Sample.recommendation();
    for (int i = 0; i < open + completed; i++) {
      recommendation.addActions(
          Sample.action(Sample.due("December 2026", "2026-12"))
              .status(i < open ? Status.IN_PROGRESS : Status.IMPLEMENTED)
              .build());
    }
    return Sample.plan(recommendation.build());
  }
}
