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
    standIn = isHeldBy(document) ? notHeldBy(document) : NEXT_LINE;
  }

  private static boolean isHeldBy(DocumentText document) {
    char[] chars = document.chars();
    for (int i = document.start(); i < document.end(); i++) {
      if (chars[i] == NEXT_LINE) {
        return true;
      }
    }
    return false;
  }

  private static char notHeldBy(DocumentText document) {
    BitSet held = new BitSet();
    for (int i = document.start(); i < document.end(); i++) {
      held.set(document.chars()[i]);
    }
    return (char) held.nextClearBit(FIRST_PRIVATE);
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
