// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

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
    DateForm end = asMonth(second, first);
    if (start.hasYear() == end.hasYear()) {
      return Part.of(kind, start, end);
    }
    return start.hasYear()
        ? Part.of(kind, start, after(start, end))
        : Part.of(kind, before(start, end), end);
  }

  /** "March 12" before "14 March": the figure is a day. */
  private static DateForm asDay(DateForm first, DateForm second) {
    boolean day = first.shape() == Shape.MONTH_WITH_FIGURE && second.shape() == Shape.DAY;
    return day ? DateForm.of(Shape.DAY, first.number(), first.day()) : first;
  }

  /** "Mar 23" after "Jan": the figure is a year. */
  private static DateForm asMonth(DateForm second, DateForm first) {
    boolean month = second.shape() == Shape.MONTH_WITH_FIGURE && first.shape() == Shape.MONTH;
    return month
        ? DateForm.of(Shape.MONTH, second.number(), 0)
            .withYear(YearKind.CALENDAR, YearPhrase.century(second.day()))
        : second;
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
