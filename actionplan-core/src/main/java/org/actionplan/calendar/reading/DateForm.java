// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

/**
 * A date as it was put, before conventions and context make a window of it.
 *
 * @param shape which of the other components count
 * @param yearKind what the year counts
 * @param year the year; meaningless without one
 * @param number the month, quarter, season or first figure
 * @param day the day of the month or second figure
 * @param portion which part of it is meant
 * @param approximate whether it was given with reserve, or its spelling repaired
 */
record DateForm(
    Shape shape,
    YearKind yearKind,
    int year,
    int number,
    int day,
    Portion portion,
    boolean approximate) {

  static DateForm of(Shape shape, int number, int day) {
    return new DateForm(shape, YearKind.NONE, 0, number, day, Portion.WHOLE, false);
  }

  static DateForm ofYear(YearKind kind, int year) {
    return new DateForm(Shape.YEAR, kind, year, 0, 0, Portion.WHOLE, false);
  }

  boolean hasYear() {
    return yearKind != YearKind.NONE && shape != Shape.CURRENT_YEAR;
  }

  DateForm withYear(YearKind kind, int newYear) {
    return new DateForm(shape, kind, newYear, number, day, portion, approximate);
  }

  DateForm withYearOf(DateForm other) {
    return withYear(other.yearKind, other.year);
  }

  /** A part of this date; "10" in "mid Oct 10" is a year, as days have no middle. */
  DateForm partOf(Portion newPortion) {
    DateForm whole =
        shape == Shape.MONTH_WITH_FIGURE && newPortion != Portion.WEEK
            ? DateForm.of(Shape.MONTH, number, 0)
                .withYear(YearKind.CALENDAR, YearPhrase.century(day))
            : this;
    return whole.withPortion(newPortion);
  }

  DateForm withPortion(Portion newPortion) {
    return new DateForm(shape, yearKind, year, number, day, newPortion, approximate);
  }

  DateForm withReserve() {
    return new DateForm(shape, yearKind, year, number, day, portion, true);
  }

  /** The day "12" of "12 – 14 May" as a day in the month of another date. */
  DateForm inMonthOf(DateForm other) {
    return new DateForm(
        Shape.DAY, other.yearKind, other.year, other.number, day, portion, approximate);
  }

  /** The month in which a form within a year begins, for comparing forms; 0 if it has none. */
  int firstMonth() {
    return switch (shape) {
      case DAY, MONTH, MONTH_WITH_FIGURE, MONTH_OR_DAY -> number;
      case QUARTER -> number * 3 - 2;
      case HALF -> number * 6 - 5;
      case SEASON -> number * 3;
      case TERM -> Terms.firstMonth(number);
      case DAY_ALONE, FIGURES, MONTH_OR_YEARS, YEAR, YEARS, CURRENT_YEAR -> 0;
    };
  }
}
