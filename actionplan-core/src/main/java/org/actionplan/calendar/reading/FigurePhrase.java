// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.COLON;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.DOT;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.SLASH;

import org.jspecify.annotations.Nullable;

/** "01/10/2022", "2022-12-31", "1.10.22", "01/10/202 1", "10/2022", "2022-12". */
final class FigurePhrase {

  private FigurePhrase() {}

  static @Nullable DateForm read(Cursor c) {
    TimeWord separator = c.sense(1);
    if ((separator != SLASH && separator != DASH && separator != DOT) || !c.is(2, NUMBER)) {
      return null;
    }
    DateForm three = c.is(3, separator) && c.is(4, NUMBER) ? three(c) : null;
    if (three != null) {
      skipTimeOfDay(c);
      return three;
    }
    return separator == DOT && c.digits(2) < 4 ? null : two(c);
  }

  private static @Nullable DateForm three(Cursor c) {
    int first = c.value();
    int second = c.value(2);
    if (c.digits(0) == 4) {
      boolean iso = YearPhrase.isYear(first) && c.digits(2) <= 2 && c.digits(4) <= 2;
      return iso ? take(c, 5, day(second, c.value(4)).withYear(YearKind.CALENDAR, first)) : null;
    }
    int year = year(c);
    if (c.digits(0) > 2 || c.digits(2) > 2 || year == 0) {
      return null;
    }
    int length = isBroken(c) ? 6 : 5;
    DateForm figures = DateForm.of(Shape.FIGURES, first, second);
    return take(c, length, figures.withYear(YearKind.CALENDAR, year));
  }

  private static DateForm day(int month, int day) {
    return DateForm.of(Shape.DAY, month, day);
  }

  /** The third figure as a year, joined with what a line end may have broken off; 0 if none. */
  private static int year(Cursor c) {
    int number = c.value(4);
    if (isBroken(c)) {
      return number * (c.digits(5) == 1 ? 10 : 100) + c.value(5);
    }
    return switch (c.digits(4)) {
      case 4 -> YearPhrase.isYear(number) ? number : 0;
      case 2 -> YearPhrase.century(number);
      default -> 0;
    };
  }

  private static boolean isBroken(Cursor c) {
    boolean oneOff = c.digits(4) == 3 && c.digits(5) == 1;
    boolean twoOff = c.digits(4) == 2 && c.digits(5) == 2 && !c.is(6, SLASH) && !c.is(6, COLON);
    return (oneOff && YearPhrase.isYear(c.value(4) * 10 + c.value(5)))
        || (twoOff && YearPhrase.isYear(c.value(4) * 100 + c.value(5)));
  }

  private static @Nullable DateForm two(Cursor c) {
    int first = c.value();
    int second = c.value(2);
    if (c.digits(0) <= 2 && c.digits(2) == 4) {
      boolean month = first >= 1 && first <= 12 && YearPhrase.isYear(second);
      return month ? take(c, 3, month(first, second)) : null;
    }
    if (c.digits(0) == 4 && c.digits(2) == 2 && YearPhrase.isYear(first)) {
      return yearFirst(c, first, second);
    }
    return c.digits(0) <= 2 && c.digits(2) <= 2 ? twoByTwo(c, first, second) : null;
  }

  private static @Nullable DateForm yearFirst(Cursor c, int year, int second) {
    if ((year + 1) % 100 == second) {
      return null;
    }
    boolean isMonth = second >= 1 && second <= 12;
    boolean isYear = second > year % 100;
    if (isMonth) {
      Shape shape = isYear ? Shape.MONTH_OR_YEARS : Shape.MONTH;
      return take(c, 3, DateForm.of(shape, second, 0).withYear(YearKind.CALENDAR, year));
    }
    return null;
  }

  /** "22/23" can only be a fiscal year, "03/23" only a month where the day comes first. */
  private static @Nullable DateForm twoByTwo(Cursor c, int first, int second) {
    if (c.is(1, SLASH) && c.digits(0) == 2 && second == first + 1 && first > 12 && second < 80) {
      return take(c, 3, DateForm.ofYear(YearKind.FISCAL, YearPhrase.century(first)));
    }
    if (c.is(1, SLASH)
        && first > 12
        && first <= 31
        && second >= 1
        && second <= 12
        && !isAlways(first, second)) {
      return take(c, 3, DateForm.of(Shape.DAY, second, first));
    }
    return null;
  }

  /** "24/7" is no day in July. */
  private static boolean isAlways(int first, int second) {
    return first == 24 && second == 7;
  }

  private static DateForm month(int month, int year) {
    return DateForm.of(Shape.MONTH, month, 0).withYear(YearKind.CALENDAR, year);
  }

  private static DateForm take(Cursor c, int items, DateForm form) {
    c.at += items;
    return form;
  }

  /** Spreadsheets add "00:00" or "T00:00:00Z". */
  private static void skipTimeOfDay(Cursor c) {
    int time = c.items.letter(c.at) == 't' ? 1 : 0;
    if (c.digits(time) == 2 && c.is(time + 1, COLON) && c.digits(time + 2) == 2) {
      c.at += time + 3;
      if (c.is(COLON) && c.digits(1) == 2) {
        c.at += 2;
      }
      if (c.items.letter(c.at) == 'z') {
        c.at++;
      }
    }
  }
}
