// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.YearMonth;
import org.actionplan.calendar.DateInterval;
import org.actionplan.calendar.DateWindow;

/**
 * School terms as spans of whole months: three named ones in the northern hemisphere, four numbered
 * ones in Australia.
 */
final class Terms {

  /** Added to the number of a term that has no season's name. */
  static final int NUMBERED = 10;

  private Terms() {}

  static int firstMonth(int term) {
    return switch (term) {
      case 1, 4, NUMBERED + 1 -> 1;
      case 2, NUMBERED + 2 -> 4;
      case 3 -> 9;
      case NUMBERED + 3 -> 7;
      default -> 10;
    };
  }

  private static int lastMonth(int term) {
    return switch (term) {
      case 1, 4, NUMBERED + 1 -> 4;
      case 2, NUMBERED + 2 -> 7;
      case NUMBERED + 3 -> 9;
      default -> 12;
    };
  }

  static DateWindow window(int term, int year) {
    return DateInterval.of(
        DateWindow.of(YearMonth.of(year, firstMonth(term))),
        DateWindow.of(YearMonth.of(year, lastMonth(term))));
  }
}
