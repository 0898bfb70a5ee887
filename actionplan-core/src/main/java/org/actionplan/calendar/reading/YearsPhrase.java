// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.ACADEMIC;
import static org.actionplan.calendar.reading.TimeWord.COLON;
import static org.actionplan.calendar.reading.TimeWord.COMMA;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.DOT;
import static org.actionplan.calendar.reading.TimeWord.FISCAL;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.SLASH;

import org.jspecify.annotations.Nullable;

/** Dates that start with a year: "2022", "2020-22", "2003 – 2007", "2025-Q3", "2023 Spring". */
final class YearsPhrase {

  private YearsPhrase() {}

  static @Nullable DateForm read(Cursor c) {
    int start = c.at;
    DateForm years = years(c);
    if (years != null) {
      return years;
    }
    c.at = start;
    if (!YearPhrase.read(c, false)) {
      return currentYear(c);
    }
    YearKind kind = c.yearKind;
    int year = c.year;
    DateForm part = partAfterYear(c);
    return part == null ? DateForm.ofYear(kind, year) : part.withYear(kind, year);
  }

  /** Two years that do not follow one another, or follow one another with all their digits. */
  private static @Nullable DateForm years(Cursor c) {
    TimeWord word = c.sense();
    if (word == FISCAL || word == ACADEMIC) {
      c.at++;
    }
    int first = c.value();
    if (c.digits(0) != 4
        || !YearPhrase.isYear(first)
        || !(c.is(1, DASH) || c.is(1, SLASH))
        || !c.is(2, NUMBER)
        || c.is(3, SLASH)) {
      return null;
    }
    int last = c.digits(2) == 2 ? first - first % 100 + c.value(2) : c.value(2);
    boolean quarter = c.is(3, TimeWord.QUARTER) || c.items.letter(c.at + 3) == 'q';
    boolean full =
        c.digits(2) == 4 && c.is(1, DASH) && !isNamed(word) && !isNamed(c.sense(3)) && !quarter;
    boolean span = last > first + 1 || (full && last == first + 1);
    if (!span || !YearPhrase.isYear(last) || c.digits(2) < 2) {
      return null;
    }
    c.at += 3;
    TimeWord after = c.sense();
    if (isNamed(after)) {
      c.at++;
    }
    YearKind kind =
        word == ACADEMIC || after == ACADEMIC
            ? YearKind.ACADEMIC
            : isNamed(word) || isNamed(after) ? YearKind.FISCAL : YearKind.CALENDAR;
    return DateForm.of(Shape.YEARS, last, 0).withYear(kind, first);
  }

  private static boolean isNamed(TimeWord word) {
    return word == FISCAL || word == ACADEMIC;
  }

  private static @Nullable DateForm partAfterYear(Cursor c) {
    int start = c.at;
    while (c.is(DASH) || c.is(COMMA) || c.is(COLON) || c.is(SLASH) || c.is(DOT)) {
      c.at++;
    }
    DateForm part = QuarterPhrase.readBare(c);
    if (part == null && c.is(TimeWord.SEASON)) {
      part = SeasonPhrase.read(c);
    }
    if (part == null || part.hasYear()) {
      c.at = start;
      return null;
    }
    return part;
  }

  /** "the financial year", "current financial year", "next academic year", "end of the year". */
  private static @Nullable DateForm currentYear(Cursor c) {
    int start = c.at;
    boolean next = c.items.is(start - 1, TimeWord.WITHIN) && c.items.value(start - 1) == 1;
    while (c.is(TimeWord.THIS) || c.is(TimeWord.PRESENT) || c.is(TimeWord.NEXT)) {
      next |= c.is(TimeWord.NEXT);
      c.at++;
    }
    YearKind kind = currentYearKind(c, c.at > start || c.items.is(start - 1, TimeWord.PORTION));
    if (kind == YearKind.NONE || c.is(1, NUMBER)) {
      c.at = start;
      return null;
    }
    c.at++;
    return DateForm.of(Shape.CURRENT_YEAR, 0, 0).withYear(kind, next ? 1 : 0);
  }

  private static YearKind currentYearKind(Cursor c, boolean pointedAt) {
    return switch (c.sense()) {
      case FISCAL -> YearKind.FISCAL;
      case ACADEMIC -> YearKind.ACADEMIC;
      case CALENDAR_YEAR -> YearKind.CALENDAR;
      case UNIT -> pointedAt && c.value() == PeriodPhrase.YEARS ? YearKind.CALENDAR : YearKind.NONE;
      default -> YearKind.NONE;
    };
  }
}
