// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.CADENCE;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.EACH_UNIT;
import static org.actionplan.calendar.reading.TimeWord.EVERY;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.NUMBER_WORD;
import static org.actionplan.calendar.reading.TimeWord.ORDINAL;
import static org.actionplan.calendar.reading.TimeWord.TIMES;
import static org.actionplan.calendar.reading.TimeWord.TO;
import static org.actionplan.calendar.reading.TimeWord.UNIT;
import static org.actionplan.calendar.reading.TimeWord.UNKNOWN;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** "Quarterly", "6 monthly", "every two years", "twice a year", "every September". */
final class CadencePhrase {

  private static final int MOST = 120;

  private CadencePhrase() {}

  static @Nullable Part read(Cursor c) {
    return switch (c.sense()) {
      case CADENCE, EACH_UNIT -> plain(c);
      case EVERY -> every(c);
      case TIMES -> counted(c, c.value() == 0 ? 1 : c.value(), 1);
      case NUMBER, NUMBER_WORD -> afterNumber(c);
      default -> null;
    };
  }

  private static Part plain(Cursor c) {
    Period period = period(c.value());
    c.at++;
    return Part.cadence(period, null);
  }

  /** Months if positive, days if negative. */
  private static Period period(int value) {
    if (value < 0) {
      return Period.ofDays(-value);
    }
    return value % 12 == 0 ? Period.ofYears(value / 12) : Period.ofMonths(value);
  }

  private static @Nullable Part afterNumber(Cursor c) {
    int number = c.value();
    if (number < 1 || number > MOST) {
      return null;
    }
    int ahead = c.is(1, DASH) ? 2 : 1;
    if (c.is(ahead, CADENCE)) {
      Part part = Part.cadence(period(c.value(ahead) * number), null);
      c.at += ahead + 1;
      return part;
    }
    if (c.is(1, TIMES)) {
      return counted(c, number, 2);
    }
    if (c.is(1, EACH_UNIT)) {
      return counted(c, number, 1);
    }
    boolean oneWord = c.is(1, UNKNOWN) || c.is(1, TimeWord.MEETING) || c.is(1, TimeWord.REVIEW);
    return oneWord && c.is(2, EACH_UNIT) ? counted(c, number, 2) : null;
  }

  /** "3 times a year": the unit stands after so many items, and is divided. */
  private static @Nullable Part counted(Cursor c, int number, int ahead) {
    if (c.is(ahead, EVERY)) {
      int start = c.at;
      c.at += ahead;
      Part every = every(c);
      if (every == null) {
        c.at = start;
      }
      return every;
    }
    int unit = c.is(ahead, TimeWord.FILLER) || c.is(ahead, DASH) ? ahead + 1 : ahead;
    if (!c.is(unit, EACH_UNIT) && !c.is(unit, CADENCE)) {
      return null;
    }
    Part part = Part.cadence(divided(c.value(unit), number), null);
    c.at += unit + 1;
    return part;
  }

  private static Period divided(int value, int number) {
    if (value > 0 && value % number == 0) {
      return period(value / number);
    }
    int days = value > 0 ? value * 365 / 12 : -value;
    return Period.ofDays(Math.max(1, days / number));
  }

  private static @Nullable Part every(Cursor c) {
    int start = c.at;
    c.at++;
    int number = 1;
    if (c.is(NUMBER) || c.is(NUMBER_WORD) || c.is(ORDINAL)) {
      boolean range = (c.is(1, DASH) || c.is(1, TO)) && c.is(2, NUMBER) && c.is(3, UNIT);
      int last = range ? 2 : 1;
      if (c.is(last + (range ? 1 : 0), UNIT)) {
        number = c.value(range ? 2 : 0);
        c.at += range ? 3 : 1;
      }
    }
    if (c.is(UNIT) && number >= 1 && number <= MOST) {
      Part part = Part.cadence(PeriodPhrase.of(number, c.value()), null);
      c.at++;
      return part;
    }
    if (c.skip(TimeWord.WEEKDAY)) {
      return Part.cadence(Period.ofDays(7), null);
    }
    DateForm date = DatePhrase.read(c);
    if (date == null || date.hasYear()) {
      c.at = start;
      return null;
    }
    return Part.cadence(Period.ofYears(1), date);
  }
}
