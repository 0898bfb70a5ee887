// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.time.Period;
import java.util.Currency;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;

/** A roll-up of budgets in the making. */
final class BudgetRollUpBuilder {

  private final SortedMap<MoneyKey, MoneySum> sums = new TreeMap<>();
  private final SortedMap<BudgetAnswer, Integer> answers = new TreeMap<>();

  void add(Budget budget, Optional<Currency> ofPlan) {
    answers.merge(BudgetAnswer.of(budget), 1, Integer::sum);
    if (budget instanceof Budget.Costed costed) {
      MoneyKey key =
          new MoneyKey(
              currency(costed.amount()).or(() -> ofPlan),
              costed.per().map(Period::normalized),
              costed.funding().state());
      sums.merge(key, MoneySum.of(costed.amount()), MoneySum::plus);
    }
  }

  private static Optional<Currency> currency(MoneyRange amount) {
    return amount.min().or(amount::max).flatMap(Money::currency);
  }

  void add(BudgetRollUp other) {
    other.sums().forEach((key, sum) -> sums.merge(key, sum, MoneySum::plus));
    other.answers().forEach((answer, count) -> answers.merge(answer, count, Integer::sum));
  }

  BudgetRollUp build() {
    return new BudgetRollUp(sums, answers);
  }
}
