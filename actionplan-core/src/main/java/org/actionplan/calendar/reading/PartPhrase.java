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
    Part keyword = keyword(c);
    if (keyword != null) {
      return keyword;
    }
    Part present = fromPresent(c);
    if (present != null) {
      return present;
    }
    if (BandPhrase.isAt(c)) {
      return BandPhrase.read(c);
    }
    Part part = RangePhrase.read(c, single);
    if (part == null) {
      part = CadencePhrase.read(c);
    }
    if (part == null) {
      part = PeriodPhrase.read(c);
    }
    return part == null ? projectTime(c) : part;
  }

  /** "Year 2", "end of year 2". */
  private static @Nullable Part projectTime(Cursor c) {
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

  private static @Nullable Part keyword(Cursor c) {
    PartKind kind =
        switch (c.sense()) {
          case ONGOING -> PartKind.ONGOING;
          case IMMEDIATE -> PartKind.IMMEDIATE;
          case TBC -> PartKind.TO_BE_CONFIRMED;
          case NOT_APPLICABLE -> PartKind.NOT_APPLICABLE;
          case NO_DATE -> PartKind.NO_DATE;
          case DONE -> PartKind.DONE;
          default -> null;
        };
    if (kind == null || isStart(c) || (kind == PartKind.DONE && isToCome(c))) {
      return null;
    }
    Part part = new Part(kind);
    part.value = c.value();
    c.at++;
    return part;
  }

  /** "Commenced" with a date says since when; alone it says that the work goes on. */
  private static boolean isStart(Cursor c) {
    if (!c.is(TimeWord.ONGOING) || c.value() != 1) {
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

  /** "Present to October 2016", "Now – March 2024". */
  private static @Nullable Part fromPresent(Cursor c) {
    boolean joined = c.is(1, TimeWord.TO) || c.is(1, TimeWord.UNTIL) || c.is(1, TimeWord.DASH);
    if (!c.is(TimeWord.PRESENT) || !joined) {
      return null;
    }
    int start = c.at;
    c.at += 2;
    DateForm last = DatePhrase.read(c);
    if (last == null) {
      c.at = start;
      return null;
    }
    Part part = new Part(PartKind.RANGE);
    part.to = last;
    return part;
  }
}
