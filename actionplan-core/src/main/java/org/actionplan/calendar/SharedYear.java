// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import org.jspecify.annotations.Nullable;

/** The year that is written once for two dates: "November – March 2023" starts in 2022. */
final class SharedYear {

  private SharedYear() {}

  /** The two dates as one part, or null if they do not go together. */
  static @Nullable Part join(PartKind kind, DateForm first, DateForm second) {
    if (first.shape() == Shape.DAY_ALONE) {
      return second.shape() == Shape.DAY ? Part.of(kind, first.inMonthOf(second), second) : null;
    }
    DateForm start = asDay(first, second);
    if (start.hasYear() == second.hasYear()) {
      return Part.of(kind, start, second);
    }
    return start.hasYear()
        ? Part.of(kind, start, after(start, second))
        : Part.of(kind, before(start, second), second);
  }

  /** "March 12" before "14 March": the figure is a day. */
  private static DateForm asDay(DateForm first, DateForm second) {
    boolean day = first.shape() == Shape.MONTH_WITH_FIGURE && second.shape() == Shape.DAY;
    return day ? DateForm.of(Shape.DAY, first.number(), first.day()) : first;
  }

  /** The date without a year in the year of the one before it, or in the next. */
  static DateForm after(DateForm dated, DateForm undated) {
    boolean sameYear = dated.yearKind() != YearKind.CALENDAR || !precedes(undated, dated);
    return undated.withYear(dated.yearKind(), dated.year() + (sameYear ? 0 : 1));
  }

  /** The date without a year in the year of the one after it, or in the one before that. */
  static DateForm before(DateForm undated, DateForm dated) {
    boolean sameYear = dated.yearKind() != YearKind.CALENDAR || !precedes(dated, undated);
    return undated.withYear(dated.yearKind(), dated.year() - (sameYear ? 0 : 1));
  }

  private static boolean precedes(DateForm a, DateForm b) {
    return a.firstMonth() != 0 && b.firstMonth() != 0 && a.firstMonth() < b.firstMonth();
  }
}
