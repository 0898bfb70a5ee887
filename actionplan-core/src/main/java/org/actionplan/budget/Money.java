// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * An amount of money, exact to the last digit, in a currency if one is known.
 *
 * <p>"£6,010.50" is 6010.50 GBP. A bare "50,000" in a plan that declares no currency has none; that
 * is a finding, not an error, and no currency is assumed. Two amounts are equal if their digits
 * are: 1.1 and 1.10 are different records of the same value.
 *
 * @param amount the amount in whole units of the currency, for example pounds
 * @param currency the ISO 4217 currency, or empty if nobody said
 */
public record Money(BigDecimal amount, Optional<Currency> currency) {

  /** The longest amount: digits before and after the decimal point together. */
  public static final int MAX_DIGITS = 64;

  /**
   * Checks that the amount can be written out in full.
   *
   * @param amount the amount in whole units of the currency, for example pounds
   * @param currency the ISO 4217 currency, or empty if nobody said
   * @throws IllegalArgumentException if it would take more than {@value #MAX_DIGITS} digits
   */
  public Money {
    if (amount.scale() > MAX_DIGITS
        || amount.scale() < -MAX_DIGITS
        || amount.precision() - Math.min(amount.scale(), 0) > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "amount must have at most " + MAX_DIGITS + " digits, but has scale " + amount.scale());
    }
    if (amount.scale() < 0) {
      amount = amount.setScale(0);
    }
  }

  /**
   * An amount in a currency.
   *
   * @param amount digits with an optional decimal point, for example {@code "6010.50"}
   * @param currencyCode an ISO 4217 code, for example {@code "GBP"}
   * @return the money
   * @throws IllegalArgumentException if the amount is not a number or the code not a currency
   */
  public static Money of(String amount, String currencyCode) {
    return new Money(new BigDecimal(amount), Optional.of(Currency.getInstance(currencyCode)));
  }

  /**
   * The amount written out in full with its currency.
   *
   * @return for example {@code "6010.50 GBP"}, or {@code "50000"} without a currency
   */
  @Override
  public String toString() {
    String digits = amount.toPlainString();
    return currency.map(code -> digits + " " + code.getCurrencyCode()).orElse(digits);
  }
}
