// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.time.Period;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.actionplan.budget.FundingState;

/**
 * What makes two amounts of one kind, so that they may be added: £45,000 a year and £45,000 once
 * are not.
 *
 * @param currency the currency of the amount or else of the plan; empty if neither says
 * @param per the period for which it is spent again, normalised; empty if it is spent once
 * @param state whether the money is there; empty if nobody says
 */
public record MoneyKey(
    Optional<Currency> currency, Optional<Period> per, Optional<FundingState> state)
    implements Comparable<MoneyKey> {

  private static final Comparator<MoneyKey> ORDER =
      Comparator.comparing((MoneyKey key) -> text(key.currency))
          .thenComparing(key -> text(key.per))
          .thenComparing(key -> text(key.state));

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  @Override
  public int compareTo(MoneyKey other) {
    return ORDER.compare(this, other);
  }

  /**
   * The kind in words.
   *
   * @return for example {@code "GBP per P1Y, SECURED"} or {@code "no currency, funding not stated"}
   */
  @Override
  public String toString() {
    return currency.map(Currency::getCurrencyCode).orElse("no currency")
        + per.map(period -> " per " + period).orElse("")
        + ", "
        + state.map(FundingState::toString).orElse("funding not stated");
  }
}
