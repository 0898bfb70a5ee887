// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;

/** Which currency a sign stands for. */
final class Currencies {

  /** No sign at all. */
  static final int UNNAMED = 0;

  static final int EURO = 2;

  /** A dollar sign, which is everybody's. */
  static final int DOLLAR = 3;

  private static final List<Currency> BY_VALUE =
      List.of(
          Currency.getInstance("XXX"),
          Currency.getInstance("GBP"),
          Currency.getInstance("EUR"),
          Currency.getInstance("USD"),
          Currency.getInstance("USD"),
          Currency.getInstance("AUD"),
          Currency.getInstance("CAD"),
          Currency.getInstance("NZD"));

  private Currencies() {}

  static Optional<Currency> of(int value, Conventions conventions) {
    Optional<Currency> ours = conventions.defaultCurrency();
    if (value == UNNAMED) {
      return ours;
    }
    return value == DOLLAR && ours.filter(Currencies::isDollar).isPresent()
        ? ours
        : Optional.of(BY_VALUE.get(value));
  }

  private static boolean isDollar(Currency currency) {
    return currency.getCurrencyCode().endsWith("D");
  }
}
