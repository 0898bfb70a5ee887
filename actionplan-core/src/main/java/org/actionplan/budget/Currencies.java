// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.calendar.Conventions;

/** Which currency a sign stands for. */
final class Currencies {

  /** No sign at all. */
  static final int UNNAMED = 0;

  static final int EURO = 2;

  /** A dollar sign, which is everybody's. */
  static final int DOLLAR = 3;

  /** By the value that the lexicon gives to a sign or code. */
  private static final List<Currency> BY_VALUE =
      Stream.of(
              "XXX", "GBP", "EUR", "USD", "USD", "AUD", "CAD", "NZD", "CHF", "NOK", "SEK", "DKK",
              "ISK", "PLN", "CZK", "HUF", "RON", "UAH", "GEL", "AMD", "TRY", "ILS", "JPY", "CNY",
              "INR", "ZAR", "KES", "NGN", "GHS", "PHP", "IDR", "SGD", "HKD", "BRL", "MXN", "AED",
              "SAR")
          .map(Currency::getInstance)
          .toList();

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
