// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.budget.Budget;
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

/** A plan in which nothing needs money of its own. */
final class BudgetAllWithinExisting implements PlanRule {

  private static final Parameter<Integer> MIN_ACTIONS =
      Parameter.whole(
          "minActions", 5, "How many open actions with a cost a plan has before this is odd.");

  private static final Wording ALL =
      Wording.of(
          "budget-all-within-existing",
          "All {count} open actions that cost something are to be met from existing resources.",
          "Ask what is given up for them, and whether none needs money of its own.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("budget-all-within-existing", Severity.INFO)
          .summary("Every open action with a cost is to be met from existing resources.")
          .why(
              "Existing resources are spent on something already: such a plan was cut to fit, or"
                  + " never costed.")
          .source("London Borough of Brent: a recommendation was unfeasible once staff were cut.")
          .parameters(MIN_ACTIONS)
          .wordings(ALL)
          .offByDefault()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    int count = 0;
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase recommendation = plan.recommendation(i);
      for (int j = 0; j < recommendation.actionCount(); j++) {
        ActionCase action = recommendation.action(j);
        if (action.isOwed() && costsSomething(action.action().budget())) {
          if (!(action.action().budget() instanceof Budget.WithinExisting)) {
            return;
          }
          count++;
        }
      }
    }
    if (count > 0 && count >= plan.get(MIN_ACTIONS)) {
      plan.flag(ALL).fact("count", count);
    }
  }

  private static boolean costsSomething(Budget budget) {
    return !(budget instanceof Budget.None || budget instanceof Budget.NotApplicable);
  }

  @Override
  public List<Example> examples() {
    Budget costed = Budget.parse("£50,000", Sample.plan().conventions());
    return List.of(
        Example.flagged(
            "5 actions, all \"Within existing resources\"",
            Severity.INFO,
            Sample.plan(withinExisting(5).build()),
            Sample.AS_OF),
        Example.notFlagged(
            "5 actions \"Within existing resources\" and one of £50,000",
            costed(withinExisting(5), costed),
            Sample.AS_OF),
        Example.notFlagged(
            "4 actions, all \"Within existing resources\"",
            Sample.plan(withinExisting(4).build()),
            Sample.AS_OF));
  }

  private static ActionPlan costed(Recommendation.Builder others, Budget budget) {
    return Sample.plan(others.addActions(Sample.action(budget).build()).build());
  }

  private static Recommendation.Builder withinExisting(int count) {
    Recommendation.Builder recommendation = Sample.recommendation();
    for (int i = 0; i < count; i++) {
      recommendation.addActions(Sample.action().build());
    }
    return recommendation;
  }
}
