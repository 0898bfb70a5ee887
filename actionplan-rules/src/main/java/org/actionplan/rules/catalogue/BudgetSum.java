// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.actionplan.plan.ActionPlan;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.RecommendationCase;

/**
 * An amount, or the lowest and the highest that it may be, in one currency.
 *
 * @param min the lowest
 * @param max the highest
 * @param currency empty if neither the amount nor the plan says
 */
record BudgetSum(BigDecimal min, BigDecimal max, Optional<Currency> currency) {

  /** What a budget says exactly; empty if it is open at one end or says "about". */
  static Optional<BudgetSum> of(Budget.Costed budget, ActionPlan plan) {
    MoneyRange amount = budget.amount();
    if (amount.min().isEmpty() || amount.max().isEmpty() || amount.approximate()) {
      return Optional.empty();
    }
    Money min = amount.min().get();
    return Optional.of(
        new BudgetSum(
            min.amount(),
            amount.max().get().amount(),
            min.currency().or(plan::currency).or(plan.conventions()::defaultCurrency)));
  }

  /**
   * What the actions cost that are paid in the currency of a total, and as often; empty if there
   * are none, or one of them does not say exactly what it costs.
   */
  static Optional<BudgetSum> ofActions(PlanCase plan, Budget.Costed total, BudgetSum stated) {
    BudgetSum sum = new BudgetSum(BigDecimal.ZERO, BigDecimal.ZERO, stated.currency);
    int actions = 0;
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase recommendation = plan.recommendation(i);
      for (int j = 0; j < recommendation.actionCount(); j++) {
        Budget budget = recommendation.action(j).action().budget();
        Optional<BudgetSum> part = part(budget, plan.plan(), total, stated.currency);
        if (part.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.plus(part.get());
        actions++;
      }
    }
    return actions == 0 ? Optional.empty() : Optional.of(sum);
  }

  private static Optional<BudgetSum> part(
      Budget budget, ActionPlan plan, Budget.Costed total, Optional<Currency> currency) {
    BudgetSum nothing = new BudgetSum(BigDecimal.ZERO, BigDecimal.ZERO, currency);
    if (budget instanceof Budget.None || budget instanceof Budget.NotApplicable) {
      return Optional.of(nothing);
    }
    return budget instanceof Budget.Costed costed && costed.per().equals(total.per())
        ? of(costed, plan)
            .filter(part -> part.currency.isPresent() == currency.isPresent())
            .map(part -> part.currency.equals(currency) ? part : nothing)
        : Optional.empty();
  }

  private BudgetSum plus(BudgetSum other) {
    return new BudgetSum(min.add(other.min), max.add(other.max), currency);
  }

  /** How far two amounts are apart at least; not positive if they may be the same. */
  BigDecimal distance(BudgetSum other) {
    return min.subtract(other.max).max(other.min.subtract(max));
  }

  /** For example "120000 GBP" or "50000–60000 GBP". */
  @Override
  public String toString() {
    String digits = min.toPlainString();
    return (min.compareTo(max) == 0 ? digits : digits + "–" + max.toPlainString())
        + currency.map(code -> " " + code.getCurrencyCode()).orElse("");
  }
}
