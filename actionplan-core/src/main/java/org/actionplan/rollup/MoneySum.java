// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.math.BigDecimal;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;

/**
 * Amounts of one kind added up: the lowest and the highest, as far as the plans give them.
 *
 * @param min the sum of the lowest amounts
 * @param max the sum of the highest amounts
 * @param amounts how many amounts were added
 * @param withoutMin how many of them give no lowest amount: "up to £5,000"
 * @param withoutMax how many of them give no highest amount: "over £350M"; the true sum is then
 *     more than {@code max}
 * @param approximate how many of them are approximate: "about £8,900"
 */
public record MoneySum(
    BigDecimal min, BigDecimal max, int amounts, int withoutMin, int withoutMax, int approximate) {

  static MoneySum of(MoneyRange range) {
    return new MoneySum(
        range.min().map(Money::amount).orElse(BigDecimal.ZERO),
        range.max().map(Money::amount).orElse(BigDecimal.ZERO),
        1,
        range.min().isPresent() ? 0 : 1,
        range.max().isPresent() ? 0 : 1,
        range.approximate() ? 1 : 0);
  }

  /**
   * The two sums together.
   *
   * @param other a sum of amounts of the same kind
   * @return the sum of both
   */
  public MoneySum plus(MoneySum other) {
    return new MoneySum(
        min.add(other.min),
        max.add(other.max),
        amounts + other.amounts,
        withoutMin + other.withoutMin,
        withoutMax + other.withoutMax,
        approximate + other.approximate);
  }
}
