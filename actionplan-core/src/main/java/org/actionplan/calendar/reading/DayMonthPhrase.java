// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.COMMA;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.DOT;
import static org.actionplan.calendar.reading.TimeWord.MONTH;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.OF;
import static org.actionplan.calendar.reading.TimeWord.OPEN;
import static org.actionplan.calendar.reading.TimeWord.ORDINAL_SUFFIX;
import static org.actionplan.calendar.reading.TimeWord.SLASH;
import static org.actionplan.calendar.reading.TimeWord.UNIT;

import org.jspecify.annotations.Nullable;

/** "1 October 2022", "22nd of March", "June 30, 2023", "Apr-15", "October2022", "March". */
final class DayMonthPhrase {

  private DayMonthPhrase() {}

  /** A date that starts with a figure for the day. */
  static @Nullable DateForm readDay(Cursor c) {
    int start = c.at;
    int day = c.value();
    if (c.digits(0) > 2 || day < 1 || day > 31) {
      return null;
    }
    c.at++;
    c.skip(ORDINAL_SUFFIX);
    if (c.is(OF) || ((c.is(DASH) || c.is(SLASH) || c.is(DOT) || c.is(COMMA)) && c.is(1, MONTH))) {
      c.at++;
    }
    if (!c.is(MONTH)) {
      c.at = start;
      return null;
    }
    int month = c.value();
    c.at++;
    return withYear(c, DateForm.of(Shape.DAY, month, day), true);
  }

  /** A date that starts with the name of the month. */
  static DateForm readMonth(Cursor c) {
    int month = c.value();
    c.at++;
    if (c.is(DOT) && (c.is(1, NUMBER) || (isJoint(c.sense(1)) && !c.items.isSpaced(c.at + 1)))) {
      c.at++;
    }
    int ahead = isJoint(c.sense()) && c.is(1, NUMBER) ? 1 : 0;
    DateForm alone = DateForm.of(Shape.MONTH, month, 0);
    if (c.digits(ahead) == 0
        || c.digits(ahead) > 2
        || (isCounted(c, ahead + 1) && !isTight(c, ahead))) {
      return withYear(c, alone, true);
    }
    return withFigure(c, ahead, alone);
  }

  /** "Dec-19" in "Dec-19 Mar-20", as spreadsheets write months. */
  private static boolean isTight(Cursor c, int ahead) {
    return ahead == 1
        && c.is(DASH)
        && !c.items.isSpaced(c.at)
        && !c.items.isSpaced(c.at + 1)
        && c.items.isSpaced(c.at + 2);
  }

  private static boolean isJoint(TimeWord sense) {
    return sense == DASH || sense == SLASH;
  }

  /** The figure after a month may belong to what follows: "March – 15 April", "May 6 months". */
  private static boolean isCounted(Cursor c, int ahead) {
    return c.is(ahead, MONTH)
        || c.is(ahead, UNIT)
        || (c.is(ahead, ORDINAL_SUFFIX) && (c.is(ahead + 1, MONTH) || c.is(ahead + 1, OF)));
  }

  /** "March 15, 2023", "Apr-15", "Sept 22", "May 20 23": the figure is a day, a year, or either. */
  private static DateForm withFigure(Cursor c, int ahead, DateForm alone) {
    int figure = c.value(ahead);
    int month = alone.number();
    int start = c.at;
    if (ahead == 0 && YearPhrase.isBroken(c) && YearPhrase.read(c, true)) {
      Shape shape = figure < 10 ? Shape.MONTH : Shape.MONTH_OR_DAY;
      return DateForm.of(shape, month, figure).withYear(YearKind.CALENDAR, c.year);
    }
    boolean mayBeDay = figure >= 1 && figure <= 31;
    c.at += ahead + 1;
    boolean ordinal = c.skip(ORDINAL_SUFFIX);
    if (mayBeDay) {
      DateForm day = DateForm.of(Shape.DAY, month, figure);
      DateForm dated = withYear(c, day, false);
      if (dated.hasYear() || ordinal) {
        return dated;
      }
    }
    if (figure > 31 || (ahead == 1 && c.items.digits(c.at - 1) == 2)) {
      return alone.withYear(YearKind.CALENDAR, YearPhrase.century(figure));
    }
    if (!mayBeDay || ahead == 1) {
      c.at = start;
      return alone;
    }
    return c.items.digits(c.at - 1) == 1
        ? DateForm.of(Shape.DAY, month, figure)
        : DateForm.of(Shape.MONTH_WITH_FIGURE, month, figure);
  }

  /** The "22/23" of "Q3 (22/23)": two figures that can only be years. */
  private static boolean isTwoYears(Cursor c) {
    return c.digits(0) == 2
        && isJoint(c.sense(1))
        && c.digits(2) == 2
        && c.value(2) == c.value() + 1;
  }

  /** Adds the year that follows, after whatever mark. */
  static DateForm withYear(Cursor c, DateForm form, boolean brief) {
    int start = c.at;
    boolean comma = false;
    while (c.is(COMMA) || c.is(DOT) || c.is(OF) || isJoint(c.sense())) {
      comma |= c.is(COMMA);
      c.at++;
    }
    boolean open = c.at == start && c.skip(OPEN);
    boolean loose = comma || open;
    if (c.at - start > 2 || !YearPhrase.read(c, brief && (!loose || isTwoYears(c)))) {
      c.at = start;
      return form;
    }
    if (open && !c.skip(TimeWord.CLOSE)) {
      c.at = start;
      return form;
    }
    return form.withYear(c.yearKind, c.year);
  }
}
