// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Currency;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;

/** The fields of a budget as they are read, in whatever order, before its kind is known. */
final class BudgetParts {

  String text = "";
  Optional<BudgetKind> kind = Optional.empty();
  Optional<BigDecimal> min = Optional.empty();
  Optional<BigDecimal> max = Optional.empty();
  Optional<Currency> currency = Optional.empty();
  boolean approximate;
  Optional<Period> per = Optional.empty();
  Funding funding = Funding.UNSTATED;
  Optional<Budget.Band.Level> level = Optional.empty();

  /**
   * Puts the parts together.
   *
   * @throws IllegalArgumentException if they make no budget of that kind
   */
  Budget assemble(BudgetKind as) {
    return switch (as) {
      case UNSTATED -> new Budget.Unstated(text);
      case TO_BE_CONFIRMED -> new Budget.ToBeConfirmed(text);
      case NOT_APPLICABLE -> new Budget.NotApplicable(text);
      case NONE -> new Budget.None(text);
      case WITHIN_EXISTING -> new Budget.WithinExisting(text);
      case COSTED -> new Budget.Costed(text, amount(), per, funding);
      case BAND ->
          new Budget.Band(
              text, level.orElseThrow(() -> new IllegalArgumentException("level is missing")));
      case DESCRIBED -> new Budget.Described(text);
      case UNREADABLE -> new Budget.Unreadable(text);
    };
  }

  private MoneyRange amount() {
    return new MoneyRange(
        min.map(amount -> new Money(amount, currency)),
        max.map(amount -> new Money(amount, currency)),
        approximate);
  }
}
