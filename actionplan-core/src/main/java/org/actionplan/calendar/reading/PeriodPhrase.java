// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.APPROXIMATE;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.DOT;
import static org.actionplan.calendar.reading.TimeWord.HALF;
import static org.actionplan.calendar.reading.TimeWord.MORE_THAN;
import static org.actionplan.calendar.reading.TimeWord.NEXT;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.NUMBER_WORD;
import static org.actionplan.calendar.reading.TimeWord.ONWARDS;
import static org.actionplan.calendar.reading.TimeWord.SLASH;
import static org.actionplan.calendar.reading.TimeWord.THROUGHOUT;
import static org.actionplan.calendar.reading.TimeWord.TO;
import static org.actionplan.calendar.reading.TimeWord.UNIT;
import static org.actionplan.calendar.reading.TimeWord.UNTIL;
import static org.actionplan.calendar.reading.TimeWord.WITHIN;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** "Within 6 months of approval", "90 days", "over five years", "1-2 years", "18 months". */
final class PeriodPhrase {

  static final int DAYS = 1;
  static final int WEEKS = 2;
  static final int MONTHS = 3;
  static final int YEARS = 4;
  static final int FORTNIGHTS = 5;

  private static final int MOST = 2000;

  private PeriodPhrase() {}

  static Period of(int number, int unit) {
    return switch (unit) {
      case DAYS -> Period.ofDays(number);
      case WEEKS -> Period.ofDays(number * 7);
      case MONTHS -> Period.ofMonths(number);
      case YEARS -> Period.ofYears(number);
      case FORTNIGHTS -> Period.ofDays(number * 14);
      default -> Period.ofDays((number * 7 + 4) / 5);
    };
  }

  static @Nullable Part read(Cursor c) {
    int start = c.at;
    Part part = new Part(PartKind.PERIOD);
    boolean within = false;
    while (isBound(c)) {
      within |= c.is(WITHIN);
      part.value = c.is(MORE_THAN) || isOver(c) ? Part.MORE_THAN : part.value;
      c.at++;
    }
    if (within && c.is(UNIT) && !c.is(1, NUMBER)) {
      part.period = of(1, c.value());
      c.at++;
    } else if (!length(c, part)) {
      c.at = start;
      return null;
    }
    EventPhrase.read(c, part);
    return part;
  }

  private static boolean isBound(Cursor c) {
    return c.is(WITHIN)
        || c.is(NEXT)
        || c.is(MORE_THAN)
        || c.is(APPROXIMATE)
        || ((c.is(THROUGHOUT) || c.is(UNTIL) || c.is(TimeWord.AFTER))
            && (c.is(1, NUMBER) || c.is(1, NUMBER_WORD) || c.is(1, NEXT))
            && !YearPhrase.isYear(c.value(1)));
  }

  /** "Over five years" has no upper bound, "over the next five years" has one. */
  private static boolean isOver(Cursor c) {
    return c.is(THROUGHOUT) && !c.is(1, NEXT) && c.items.size() <= c.at + 6 && isLegend(c);
  }

  private static boolean isLegend(Cursor c) {
    return c.items.is(0, TimeWord.BAND) || c.at == 0;
  }

  /** The number and unit, or two of them of which the later counts. */
  private static boolean length(Cursor c, Part part) {
    int number = number(c);
    if (number < 0) {
      return false;
    }
    int tenths = 0;
    if (c.is(DOT) && c.digits(1) == 1 && c.is(2, UNIT)) {
      tenths = c.value(1);
      c.at += 2;
    } else if (c.is(HALF) && !c.items.isWord(c.at) && c.is(1, UNIT)) {
      tenths = 5;
      c.at++;
    }
    if ((c.is(DASH) || c.is(TO) || c.is(SLASH)) && isNumber(c, 1)) {
      c.at++;
      number = number(c);
    }
    if (c.skip(ONWARDS)) {
      part.value = Part.MORE_THAN;
    }
    if (c.is(DASH) && c.is(1, UNIT)) {
      c.at++;
    }
    if (!c.is(UNIT) || number < 0 || (tenths > 0 && !isDivisible(c.value()))) {
      return false;
    }
    part.period = tenths == 0 ? of(number, c.value()) : decimal(number, tenths, c.value());
    c.at++;
    return tail(c, part);
  }

  private static boolean isDivisible(int unit) {
    return unit == WEEKS || unit == MONTHS || unit == YEARS;
  }

  /** Years in months, months and weeks in days, of which the last counts whole. */
  private static Period decimal(int number, int tenths, int unit) {
    return switch (unit) {
      case YEARS -> Period.ofMonths(number * 12 + tenths * 12 / 10);
      case MONTHS -> Period.ofDays(number * 30 + tenths * 3);
      default -> Period.ofDays(number * 7 + (tenths * 7 + 9) / 10);
    };
  }

  /** "5 years +", "18 months – 2 years", "5 years plus". */
  private static boolean tail(Cursor c, Part part) {
    if (c.is(ONWARDS) || (c.is(TimeWord.AND) && c.is(1, TimeWord.NOTHING))) {
      c.at++;
      part.value = Part.MORE_THAN;
    } else if ((c.is(DASH) || c.is(TO)) && isNumber(c, 1) && c.is(2, UNIT)) {
      c.at++;
      return length(c, part);
    }
    return true;
  }

  private static boolean isNumber(Cursor c, int ahead) {
    return c.is(ahead, NUMBER) || c.is(ahead, NUMBER_WORD);
  }

  private static int number(Cursor c) {
    if (!isNumber(c, 0) || c.value() < 0 || c.value() > MOST || YearPhrase.isYear(c.value())) {
      return -1;
    }
    int number = c.value();
    c.at++;
    return number;
  }
}
