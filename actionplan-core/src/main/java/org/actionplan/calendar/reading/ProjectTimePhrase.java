// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.COMMA;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.NUMBER_WORD;
import static org.actionplan.calendar.reading.TimeWord.SLASH;
import static org.actionplan.calendar.reading.TimeWord.TO;
import static org.actionplan.calendar.reading.TimeWord.UNIT;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Time counted from the start of a project: "Year 1", "Y1, Month 10-12", "Years 2-3", "M12". */
final class ProjectTimePhrase {

  private static final int MOST = 120;

  private ProjectTimePhrase() {}

  static @Nullable Part read(Cursor c) {
    int unit = unit(c);
    int number = unit == 0 ? -1 : number(c);
    if (number < 0) {
      return null;
    }
    Part part = new Part(PartKind.PERIOD);
    part.value = Part.PROJECT_TIME;
    part.period = PeriodPhrase.of(number, unit);
    if (unit == PeriodPhrase.YEARS) {
      within(c, part, number);
    }
    return part;
  }

  private static int unit(Cursor c) {
    if (c.is(UNIT)) {
      return c.value();
    }
    boolean numbered = c.is(1, NUMBER) && !c.items.isSpaced(c.at + 1);
    return switch (numbered ? c.items.letter(c.at) : 0) {
      case 'y' -> PeriodPhrase.YEARS;
      case 'm' -> PeriodPhrase.MONTHS;
      default -> 0;
    };
  }

  /** The number after the unit, or the last of several; -1 if there is none. */
  private static int number(Cursor c) {
    int start = c.at;
    c.at++;
    int number = one(c);
    while (number >= 0 && isJoint(c)) {
      int before = c.at;
      c.at++;
      if (unit(c) != 0) {
        c.at++;
      }
      int next = one(c);
      if (next < 0) {
        c.at = before;
        break;
      }
      number = next;
    }
    if (number < 0) {
      c.at = start;
    }
    return number;
  }

  private static boolean isJoint(Cursor c) {
    return c.is(DASH)
        || c.is(TO)
        || c.is(SLASH)
        || c.is(TimeWord.AND)
        || (c.is(COMMA) && c.is(1, NUMBER) && c.digits(1) == 1);
  }

  private static int one(Cursor c) {
    boolean number = (c.is(NUMBER) && c.digits(0) <= 3) || c.is(NUMBER_WORD);
    if (!number || c.value() < 1 || c.value() > MOST) {
      return -1;
    }
    c.at++;
    return c.items.value(c.at - 1);
  }

  /** A month or quarter within the year; months may go on counting from the start. */
  private static void within(Cursor c, Part part, int year) {
    int start = c.at;
    while (c.is(COMMA) || c.is(DASH) || c.is(TimeWord.COLON)) {
      c.at++;
    }
    int unit = unit(c);
    int month = unit == PeriodPhrase.MONTHS ? number(c) : -1;
    int before = (year - 1) * 12;
    if (month > 0) {
      part.period = Period.ofMonths(month > before ? month : before + month);
      return;
    }
    DateForm quarter = QuarterPhrase.readBare(c);
    if (quarter != null && quarter.shape() == Shape.QUARTER) {
      part.period = Period.ofMonths(before + quarter.number() * 3);
      return;
    }
    c.at = start;
  }
}
