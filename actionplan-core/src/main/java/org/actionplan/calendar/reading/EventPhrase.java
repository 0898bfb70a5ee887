// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import org.jspecify.annotations.Nullable;

/** "Of the publication of this report", "after Cabinet", "from 1 April 2023". */
final class EventPhrase {

  private static final int MOST_ITEMS = 24;

  private EventPhrase() {}

  /** Reads the event from which a period counts, if one follows. */
  static void read(Cursor c, Part part) {
    int start = c.at;
    boolean before = c.is(TimeWord.BEFORE);
    if (!before && !c.is(TimeWord.AFTER) && !c.is(TimeWord.FROM) && !c.is(TimeWord.OF)) {
      return;
    }
    c.at++;
    DateForm date = c.items.sense(start) == TimeWord.OF ? null : date(c);
    int end = date == null ? end(c) : c.at;
    if (end == start + 1 || end - start > MOST_ITEMS) {
      c.at = start;
      return;
    }
    part.direction = before ? TimeWord.BEFORE : TimeWord.AFTER;
    part.from = date;
    part.eventStart = start + 1;
    part.eventEnd = end;
    c.at = end;
  }

  private static @Nullable DateForm date(Cursor c) {
    int start = c.at;
    DateForm date = DatePhrase.read(c);
    boolean whole = date != null && date.hasYear() && end(c) == c.at;
    if (!whole) {
      c.at = start;
      return null;
    }
    return date;
  }

  /** Where the words about the event end: at a line end, bracket, semicolon or full stop. */
  private static int end(Cursor c) {
    int end = c.at;
    while (end < c.items.size() && !isEnd(c, end)) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(Cursor c, int item) {
    return switch (c.items.sense(item)) {
      case OPEN, CLOSE, SEMICOLON, DOT, LINE_TAG -> true;
      default -> false;
    };
  }
}
