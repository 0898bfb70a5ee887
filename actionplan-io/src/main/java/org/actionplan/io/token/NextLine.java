// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.BitSet;

/**
 * Hides U+0085 from the YAML parser, which takes it for a line end after a space, as YAML 1.1 did,
 * and drops it. In YAML 1.2 it is a character like any other; so the parser is shown a character of
 * private use that the document does not hold.
 */
final class NextLine {

  private static final char NEXT_LINE = '\u0085';
  private static final char FIRST_PRIVATE = '\ue000';

  private final char standIn;

  NextLine(DocumentText document) {
    boolean held = false;
    BitSet others = new BitSet();
    for (int i = document.start(); i < document.end(); i++) {
      char c = document.chars()[i];
      held |= c == NEXT_LINE;
      if (c >= FIRST_PRIVATE) {
        others.set(c);
      }
    }
    standIn = held ? (char) others.nextClearBit(FIRST_PRIVATE) : NEXT_LINE;
  }

  /** Hides the character in part of a buffer. */
  void hide(char[] buffer, int from, int to) {
    for (int i = from; standIn != NEXT_LINE && i < to; i++) {
      if (buffer[i] == NEXT_LINE) {
        buffer[i] = standIn;
      }
    }
  }

  /** The text as it is in the document. */
  String restore(String text) {
    return standIn == NEXT_LINE ? text : text.replace(standIn, NEXT_LINE);
  }
}
