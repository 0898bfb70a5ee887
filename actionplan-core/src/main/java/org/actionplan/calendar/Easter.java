// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.LocalDate;

/** The Gregorian date of Easter. */
final class Easter {

  private Easter() {}

  /**
   * Easter Sunday, by the calculation published anonymously in Nature in 1876, whose steps have no
   * names of their own.
   */
  static LocalDate sunday(int year) {
    int a = Math.floorMod(year, 19);
    int century = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int d = Math.floorDiv(century, 4);
    int e = Math.floorMod(century, 4);
    int g = Math.floorDiv(8 * century + 13, 25);
    int epact = Math.floorMod(19 * a + century - d - g + 15, 30);
    int i = c / 4;
    int k = c % 4;
    int weekday = Math.floorMod(32 + 2 * e + 2 * i - epact - k, 7);
    int m = (a + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
