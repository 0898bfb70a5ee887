// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.math.BigDecimal;

/**
 * An amount or a range of amounts where it stands in a cell.
 *
 * @param start its first unit
 * @param end the unit after it
 * @param low the amount, or the lower of two
 * @param high the amount, or the higher of two
 * @param currency the place of its currency in {@link Currencies}
 * @param marked whether a sign, a scale or separators show that it is money
 */
record Figure(int start, int end, BigDecimal low, BigDecimal high, int currency, boolean marked) {

  boolean isRange() {
    return low.compareTo(high) != 0;
  }

  Figure times(BigDecimal factor, int newEnd) {
    return new Figure(start, newEnd, low.multiply(factor), high.multiply(factor), currency, marked);
  }
}
