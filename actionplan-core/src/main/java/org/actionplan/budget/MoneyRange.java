// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.Optional;

/**
 * An amount, or the lowest and highest amount where the words give a range.
 *
 * <p>"£3,478" is one amount; "£50-60k" runs from 50,000 to 60,000; "over £350M" has no upper end;
 * "approximately £8,900" is approximate.
 *
 * @param min the lowest amount, or empty if open below
 * @param max the highest amount, or empty if open above
 * @param approximate whether the words say "about", "approximately" or the like
 */
public record MoneyRange(Optional<Money> min, Optional<Money> max, boolean approximate) {

  /**
   * Checks that the range can hold an amount.
   *
   * @param min the lowest amount, or empty if open below
   * @param max the highest amount, or empty if open above
   * @param approximate whether the words say "about", "approximately" or the like
   * @throws IllegalArgumentException if both ends are open, the currencies differ, or the highest
   *     amount is less than the lowest
   */
  public MoneyRange {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("min and max must not both be open");
    }
    if (min.isPresent() && max.isPresent()) {
      Money low = min.get();
      Money high = max.get();
      if (!low.currency().equals(high.currency()) || low.amount().compareTo(high.amount()) > 0) {
        throw new IllegalArgumentException(
            "max must be of min's currency and not less, but was " + high + " for " + low);
      }
    }
  }

  /**
   * A single exact amount.
   *
   * @param amount for example 3478 GBP
   * @return the range from that amount to the same amount
   */
  public static MoneyRange of(Money amount) {
    return new MoneyRange(Optional.of(amount), Optional.of(amount), false);
  }

  /**
   * From one amount to another.
   *
   * @param min for example 50000 GBP
   * @param max for example 60000 GBP
   * @return the range
   */
  public static MoneyRange between(Money min, Money max) {
    return new MoneyRange(Optional.of(min), Optional.of(max), false);
  }

  /**
   * This range, marked as approximate.
   *
   * @return the same amounts, "about"
   */
  public MoneyRange approximately() {
    return new MoneyRange(min, max, true);
  }

  /**
   * Whether a currency is known.
   *
   * @return true if the amounts have a currency
   */
  public boolean hasCurrency() {
    Optional<Money> amount = min.isPresent() ? min : max;
    return amount.isPresent() && amount.get().currency().isPresent();
  }
}
