// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.NOTHING;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.NUMBER_WORD;

/** Words without a meaning in time, among which dates stand. */
final class PlainWords {

  private static final int MOST_DIGITS = 3;

  private PlainWords() {}

  /** Moves over a word; false if it may turn the meaning of others, or is a number for nothing. */
  static boolean read(Scan scan) {
    Cursor c = scan.c;
    boolean plain =
        switch (c.sense()) {
          case APPROXIMATE -> approximate(scan);
          case OF, FILLER, EXPECTED, WEEKDAY, THIS_YEAR, MORE_THAN -> true;
          case UNKNOWN -> c.items.isWord(c.at) && unbind(scan);
          case MEETING, PART_NOUN, CONTEXT, WHILE, LETTER, UNIT, TERM, PRESENT, HALF, TIMES ->
              unbind(scan);
          case PAST -> past(scan);
          case DONE -> PartPhrase.isToCome(c) && unbind(scan);
          case ORDINAL -> !isCounted(c) && count(scan);
          case NUMBER, NUMBER_WORD -> isCounting(c) && count(scan);
          default -> false;
        };
    if (plain) {
      c.at++;
      scan.separate();
    }
    return plain;
  }

  private static boolean count(Scan scan) {
    scan.words++;
    return true;
  }

  /** "March 2023 approx." is given with reserve, as "approx. March 2023" is. */
  private static boolean approximate(Scan scan) {
    Part last = scan.lastTime();
    boolean ends =
        switch (scan.c.sense(1)) {
          case NOTHING, CLOSE, DOT, SEMICOLON -> true;
          default -> false;
        };
    if (last != null && ends) {
      last.reserve();
    }
    return true;
  }

  /** In "by the Head of Service in March", "by" does not bind the date. */
  private static boolean unbind(Scan scan) {
    scan.relation = NOTHING;
    return count(scan);
  }

  /** "Approved", unless "to be" or "by" makes it a thing to come. */
  private static boolean past(Scan scan) {
    boolean happened = !scan.c.is(-1, TimeWord.FILLER) && scan.relation == NOTHING;
    scan.isPast |= happened;
    scan.isOver |= happened && scan.c.value() == 1;
    return count(scan);
  }

  /** "First six months", "second year": a period that is not read. */
  private static boolean isCounted(Cursor c) {
    return c.is(1, NUMBER) || c.is(1, NUMBER_WORD) || c.is(1, TimeWord.UNIT);
  }

  /** "4 workshops", "Phase 2", "two meetings". */
  private static boolean isCounting(Cursor c) {
    boolean named = c.is(-1, TimeWord.PART_NOUN) || c.is(-1, TimeWord.ORDINAL);
    boolean counts =
        switch (c.sense(1)) {
          case UNKNOWN, MEETING, REVIEW, PART_NOUN, CONTEXT -> c.items.isWord(c.at + 1);
          default -> false;
        };
    return (named || counts) && c.digits(0) <= MOST_DIGITS;
  }
}
