// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import org.jspecify.annotations.Nullable;

/** Whatever says something about time and starts at the cursor. */
final class PartPhrase {

  private PartPhrase() {}

  /**
   * Reads a part.
   *
   * @param single whether a second date after the first is a part of its own
   */
  static @Nullable Part read(Cursor c, boolean single) {
    return switch (c.sense()) {
      case MONTH, SEASON, TERM, QUARTER, FISCAL, ACADEMIC, CALENDAR_YEAR, THIS, ORDINAL, WEEKDAY ->
          RangePhrase.read(c, single);
      case BETWEEN, WEEK_OF, WEEK_ENDING, TO, UNKNOWN -> RangePhrase.read(c, single);
      case NUMBER, NUMBER_WORD, NEXT, APPROXIMATE -> counted(c, single);
      case UNIT, PORTION, OF -> inProject(c, single);
      case LETTER -> BandPhrase.isAt(c) ? BandPhrase.read(c) : inProject(c, single);
      case PRESENT -> present(c, single);
      case WITHIN, MORE_THAN, THROUGHOUT, UNTIL, AFTER -> PeriodPhrase.read(c);
      case CADENCE, EACH_UNIT, EVERY, TIMES -> CadencePhrase.read(c);
      case BAND -> BandPhrase.read(c);
      case ONGOING -> isStart(c) ? null : keyword(c, PartKind.ONGOING);
      case DONE -> isToCome(c) ? null : keyword(c, PartKind.DONE);
      case IMMEDIATE -> keyword(c, PartKind.IMMEDIATE);
      case TBC -> keyword(c, PartKind.TO_BE_CONFIRMED);
      case NOT_APPLICABLE -> keyword(c, PartKind.NOT_APPLICABLE);
      case NO_DATE -> keyword(c, PartKind.NO_DATE);
      default -> null;
    };
  }

  /** What a number may begin: "31 March", "6 monthly", "six months". */
  private static @Nullable Part counted(Cursor c, boolean single) {
    Part dates = RangePhrase.read(c, single);
    Part cadence = dates == null ? CadencePhrase.read(c) : dates;
    return cadence == null ? PeriodPhrase.read(c) : cadence;
  }

  /** Dates, or "Year 2", "end of year 2". */
  private static @Nullable Part inProject(Cursor c, boolean single) {
    Part dates = RangePhrase.read(c, single);
    if (dates != null) {
      return dates;
    }
    int start = c.at;
    if (c.is(TimeWord.PORTION) && Portion.numbered(c.value()) == Portion.END) {
      c.at++;
    }
    Part part = ProjectTimePhrase.read(c);
    if (part == null) {
      c.at = start;
    }
    return part;
  }

  private static Part keyword(Cursor c, PartKind kind) {
    Part part = new Part(kind);
    part.value = c.value();
    c.at++;
    return part;
  }

  /** "Commenced" with a date says since when; alone it says that the work goes on. */
  private static boolean isStart(Cursor c) {
    if (c.value() != 1) {
      return false;
    }
    int start = c.at;
    c.at++;
    boolean dated = DatePhrase.read(c) != null;
    c.at = start;
    return dated;
  }

  /** "To have completed", "as issues are resolved", "until implemented": that is not done yet. */
  static boolean isToCome(Cursor c) {
    if (c.is(-1, TimeWord.AFTER) || c.is(-1, TimeWord.FROM)) {
      return true;
    }
    boolean adjacent = true;
    for (int ahead = -1; c.items.isWord(c.at + ahead) || c.is(ahead, TimeWord.NUMBER); ahead--) {
      boolean lies =
          switch (c.sense(ahead)) {
            case FILLER -> c.value(ahead) == 1;
            case TO -> adjacent && ahead < -1;
            case UNTIL, BEFORE, WHILE -> true;
            case TIMES, TBC -> c.value(ahead) == 1;
            default -> false;
          };
      if (lies) {
        return true;
      }
      adjacent &= c.is(ahead, TimeWord.FILLER);
    }
    return false;
  }

  /** "Present to October 2016", "Now – March 2024"; but "present year" is a date. */
  private static @Nullable Part present(Cursor c, boolean single) {
    if (!c.is(1, TimeWord.TO) && !c.is(1, TimeWord.UNTIL) && !c.is(1, TimeWord.DASH)) {
      return RangePhrase.read(c, single);
    }
    int start = c.at;
    c.at += 2;
    Part part = new Part(PartKind.RANGE);
    part.to = DatePhrase.read(c);
    if (part.to == null) {
      c.at = start;
      return null;
    }
    return part;
  }
}
