// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.ACADEMIC;
import static org.actionplan.calendar.reading.TimeWord.CALENDAR_YEAR;
import static org.actionplan.calendar.reading.TimeWord.COLON;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.FISCAL;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.OF;
import static org.actionplan.calendar.reading.TimeWord.ORDINAL_SUFFIX;
import static org.actionplan.calendar.reading.TimeWord.QUOTE;
import static org.actionplan.calendar.reading.TimeWord.SLASH;
import static org.actionplan.calendar.reading.TimeWord.UNIT;

/** "2022", "'22", "202 2", "2022/23", "FY24", "financial year 2022-23", "2018/19 academic year". */
final class YearPhrase {

  private YearPhrase() {}

  /**
   * Reads a year into the cursor's registers.
   *
   * @param brief whether two digits are enough, as after a month
   */
  static boolean read(Cursor c, boolean brief) {
    int start = c.at;
    TimeWord before = yearWord(c);
    if (before != TimeWord.NOTHING) {
      c.skip(OF);
      c.skip(COLON);
    }
    if (!first(c, brief || before == FISCAL)) {
      c.at = start;
      return false;
    }
    boolean pair = second(c, before);
    TimeWord after = before == TimeWord.NOTHING ? yearWord(c) : before;
    c.yearKind = kind(after, pair);
    return true;
  }

  private static TimeWord yearWord(Cursor c) {
    TimeWord word = c.sense();
    if (word == FISCAL || word == ACADEMIC || word == CALENDAR_YEAR) {
      c.at++;
      return word;
    }
    if (word == UNIT && c.value() == PeriodPhrase.YEARS && c.digits(1) == 4) {
      c.at++;
    }
    return TimeWord.NOTHING;
  }

  private static YearKind kind(TimeWord word, boolean pair) {
    if (word == ACADEMIC) {
      return YearKind.ACADEMIC;
    }
    if (pair) {
      return YearKind.FISCAL;
    }
    return word == FISCAL ? YearKind.FISCAL_NAMED : YearKind.CALENDAR;
  }

  private static boolean first(Cursor c, boolean brief) {
    int quote = c.is(QUOTE) ? 1 : 0;
    int digits = c.digits(quote);
    int number = c.value(quote);
    if (digits == 4 && isYear(number)) {
      c.at += quote + 1;
      c.year = number;
      return true;
    }
    if (digits == 3 && c.digits(quote + 1) == 1 && isYear(number * 10 + c.value(quote + 1))) {
      c.year = number * 10 + c.value(quote + 1);
      c.at += quote + 2;
      return true;
    }
    if (brief && quote == 0 && isBroken(c)) {
      c.year = c.value() * (digits == 1 ? 1000 : 100) + c.value(1);
      c.at += 2;
      return true;
    }
    if (digits == 2 && (brief || quote == 1) && !isCounted(c, quote + 1)) {
      c.year = century(number);
      c.at += quote + 1;
      return true;
    }
    return false;
  }

  /** "20 22" and "2 022", where a year was to be expected. */
  static boolean isBroken(Cursor c) {
    boolean second = c.digits(0) == 2 && c.digits(1) == 2 && isYear(c.value() * 100 + c.value(1));
    boolean first = c.digits(0) == 1 && c.digits(1) == 3 && isYear(c.value() * 1000 + c.value(1));
    return (first || second) && !isJoined(c, 2) && !isCounted(c, 2);
  }

  /** "20 21/22", "20 10:30", "20 10.30": the second figure belongs to what follows. */
  private static boolean isJoined(Cursor c, int ahead) {
    boolean mark = c.is(ahead, SLASH) || c.is(ahead, COLON) || c.is(ahead, TimeWord.DOT);
    return (mark || c.is(ahead, DASH)) && c.is(ahead + 1, NUMBER);
  }

  /** "22nd", "22 days", "22/3", "22 March" are no years. */
  private static boolean isCounted(Cursor c, int ahead) {
    return switch (c.sense(ahead)) {
      case ORDINAL_SUFFIX, UNIT, MONTH, CADENCE -> true;
      default -> false;
    };
  }

  /** "Q2 2023-2024", "2023-2024 Q2". */
  private static boolean isQuarter(Cursor c, int ahead) {
    return c.is(ahead, TimeWord.QUARTER)
        || c.items.letter(c.at + ahead) == 'q'
        || (ahead < 0 && c.items.letter(c.at + ahead - 1) == 'q');
  }

  static boolean isYear(int number) {
    return number >= 1900 && number < 2200;
  }

  static int century(int twoDigits) {
    return twoDigits < 80 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** The "/23" of "2022/23": the year after, by its last digits. */
  private static boolean second(Cursor c, TimeWord before) {
    boolean slash = c.is(SLASH);
    if (!(slash || c.is(DASH)) || !c.is(1, NUMBER) || c.is(2, ORDINAL_SUFFIX)) {
      return false;
    }
    boolean follows =
        switch (c.digits(1)) {
          case 1 -> slash && (c.year + 1) % 10 == c.value(1) && !c.is(2, SLASH);
          case 2 -> (c.year + 1) % 100 == c.value(1);
          case 4 -> c.year + 1 == c.value(1) && (slash || before != TimeWord.NOTHING || named(c));
          default -> false;
        };
    if (follows) {
      c.at += 2;
    }
    return follows;
  }

  /** Whether a word or quarter beside the two years says that they are one. */
  private static boolean named(Cursor c) {
    return c.is(2, FISCAL) || c.is(2, ACADEMIC) || isQuarter(c, 2) || isQuarter(c, -2);
  }
}
