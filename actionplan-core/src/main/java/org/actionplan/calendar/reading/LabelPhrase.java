// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.AND;
import static org.actionplan.calendar.reading.TimeWord.CLOSE;
import static org.actionplan.calendar.reading.TimeWord.COLON;
import static org.actionplan.calendar.reading.TimeWord.COMMA;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.DOT;
import static org.actionplan.calendar.reading.TimeWord.OPEN;
import static org.actionplan.calendar.reading.TimeWord.PART_NOUN;
import static org.actionplan.calendar.reading.TimeWord.SLASH;
import static org.actionplan.calendar.reading.TimeWord.TO;

/** What a cell calls one of its parts: "a)", "(1)", "b and c.", "Phase 2:", "ii." */
final class LabelPhrase {

  private LabelPhrase() {}

  /** Whether a label may be worth looking for; most words begin none. */
  static boolean mayStart(Cursor c) {
    return switch (c.sense()) {
      case OPEN, PART_NOUN, NUMBER, UNKNOWN -> true;
      default -> c.items.letter(c.at) != 0;
    };
  }

  /** Moves over a label; the items from start to {@code c.at} are its text and marks. */
  static boolean read(Cursor c) {
    int start = c.at;
    boolean open = c.skip(OPEN);
    boolean noun = c.skip(PART_NOUN) || isReference(c);
    boolean figure = !noun && c.is(TimeWord.NUMBER) && c.items.sense(c.at + 2) != TimeWord.MONTH;
    boolean found = sign(c);
    while (found && joint(c)) {
      c.at++;
      c.skip(PART_NOUN);
      found = sign(c);
    }
    if (found && closed(c, open, noun, figure)) {
      return true;
    }
    c.at = start;
    return false;
  }

  private static boolean joint(Cursor c) {
    return c.is(AND)
        || c.is(COMMA)
        || c.is(TO)
        || ((c.is(SLASH) || c.is(DASH)) && !c.items.isSpaced(c.at));
  }

  /** A number below 100, a letter, or a Roman numeral. */
  private static boolean sign(Cursor c) {
    int digits = c.digits(0);
    boolean number = digits == 1 || digits == 2;
    if (isReference(c)) {
      c.at += 2;
      return true;
    }
    if (number || c.items.letter(c.at) != 0 || isRoman(c)) {
      c.at++;
      if (number && c.items.letter(c.at) != 0 && !c.items.isSpaced(c.at)) {
        c.at++;
      }
      return true;
    }
    return false;
  }

  /** "R2", "A1": the second recommendation, the first action. */
  private static boolean isReference(Cursor c) {
    char letter = c.items.letter(c.at);
    return (letter == 'r' || letter == 'a')
        && c.is(1, TimeWord.NUMBER)
        && !c.items.isSpaced(c.at + 1)
        && c.digits(1) <= 2;
  }

  private static boolean isRoman(Cursor c) {
    if (!c.is(TimeWord.UNKNOWN) || !c.items.isWord(c.at)) {
      return false;
    }
    String text = c.items.text();
    int end = c.items.end(c.at);
    for (int i = c.items.start(c.at); i < end; i++) {
      if ("ivxIVX".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end - c.items.start(c.at) <= 4;
  }

  /** A figure before a dash is the start of a range: "12 – 14 May". */
  private static boolean closed(Cursor c, boolean open, boolean noun, boolean figure) {
    if (open) {
      return c.skip(CLOSE);
    }
    if (c.skip(CLOSE) || c.skip(COLON)) {
      return true;
    }
    boolean apart = c.items.isSpaced(c.at + 1) || c.is(1, TimeWord.NOTHING);
    boolean dash = c.is(DASH) && c.items.isSpaced(c.at) && !figure;
    if ((c.is(DOT) || dash) && apart) {
      c.at++;
      return true;
    }
    return noun && !c.is(TimeWord.UNIT) && !c.is(TimeWord.CADENCE);
  }
}
