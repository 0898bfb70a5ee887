// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers exactly, and only such as could be written out in full. */
final class Numbers {

  /** An exponent of more digits could not be kept in bounds by any mantissa. */
  private static final int MOST_EXPONENT_CHARACTERS = 12;

  private Numbers() {}

  /**
   * The number with all its digits.
   *
   * @param text a number in the grammar of JSON
   * @param mostDigits how many digits it may have when written out in full
   * @return the number, or empty if it has more
   */
  static Optional<BigDecimal> parse(String text, int mostDigits) {
    if (text.length() > mostDigits + MOST_EXPONENT_CHARACTERS) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      long whole = Math.max((long) number.precision() - number.scale(), 1);
      return whole + Math.max(number.scale(), 0) > mostDigits
          ? Optional.empty()
          : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether a text is a zero with a minus sign, which no {@link BigDecimal} has. */
  static boolean isNegativeZero(String text, BigDecimal number) {
    return number.signum() == 0 && text.charAt(0) == '-';
  }
}
