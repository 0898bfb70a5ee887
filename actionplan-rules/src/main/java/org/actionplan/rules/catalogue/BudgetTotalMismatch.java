// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A total that is not the sum of what it is the total of. */
final class BudgetTotalMismatch implements PlanRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Parameter<Integer> TOLERANCE_PERCENT =
      Parameter.whole(
          "tolerancePercent",
          1,
          "By how many hundredths of the total the sum may differ: totals are rounded.");

  private static final Wording MISMATCH =
      Wording.of(
          "budget-total-mismatch",
          "The plan states a total of {stated}, and the budgets of its actions add up to {sum}.",
          "Correct the total or the budgets, or say what else the total is for.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("budget-total-mismatch", Severity.WARNING)
          .summary("The stated total of the plan is not the sum of the budgets of its actions.")
          .why(
              "One of the figures is wrong, or money is for something that the plan does not show."
                  + " Amounts in the currency of the total are added, whatever the status of the"
                  + " action. Idle unless the total and every budget are exact amounts, or none.")
          .source("Action plans with a cost for each action and a total, as governments publish.")
          .parameters(TOLERANCE_PERCENT)
          .wordings(MISMATCH)
          .offByDefault()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    Optional<Budget> total = plan.plan().statedTotal();
    if (total.isPresent() && total.get() instanceof Budget.Costed costed) {
      BudgetSum.of(costed, plan.plan()).ifPresent(stated -> check(plan, costed, stated));
    }
  }

  private static void check(PlanCase plan, Budget.Costed total, BudgetSum stated) {
    Optional<BudgetSum> sum = BudgetSum.ofActions(plan, total, stated);
    if (sum.isPresent() && isFar(stated, sum.get(), plan.get(TOLERANCE_PERCENT))) {
      plan.flag(plan.subject().field("statedTotal"), MISMATCH)
          .fact("text", total.text())
          .fact("stated", stated)
          .fact("sum", sum.get());
    }
  }

  private static boolean isFar(BudgetSum stated, BudgetSum sum, int percent) {
    BigDecimal allowed = stated.max().abs().multiply(BigDecimal.valueOf(percent));
    BigDecimal distance = stated.distance(sum);
    return distance.signum() > 0 && distance.multiply(HUNDRED).compareTo(allowed) > 0;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "£100,000 in all, and actions of £60,000 and £30,000",
            Severity.WARNING,
            plan("£100,000", "£60,000", "£30,000"),
            Sample.AS_OF),
        Example.notFlagged(
            "£100,000 in all, and actions of £60,000 and £40,000",
            plan("£100,000", "£60,000", "£40,000"),
            Sample.AS_OF),
        Example.notFlagged(
            "£100,000 in all, and one action within existing resources",
            plan("£100,000", "£60,000", "Within existing resources"),
            Sample.AS_OF),
        Example.notFlagged(
            "no total",
            plan("£100,000", "£60,000").withStatedTotal(Optional.empty()),
            Sample.AS_OF));
  }

  private static ActionPlan plan(String total, String... budgets) {
    Recommendation.Builder recommendation = Sample.recommendation();
    for (String budget : budgets) {
      recommendation.addActions(Sample.action(read(budget)).build());
    }
    return Sample.plan(recommendation.build()).withStatedTotal(read(total));
  }

  private static Budget read(String text) {
    return Budget.parse(text, Sample.plan().conventions());
  }
}
