// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, without case, punctuation and white space, for comparing. */
final class Words {

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
      } else if (!word.isEmpty() && !isInside(c)) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** Apostrophes, accents and soft hyphens do not end a word. */
  private static boolean isInside(int c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether two texts are the same but for white space. */
  static boolean isSame(String one, String other) {
    return one.equals(other) || spaced(one).equals(spaced(other));
  }

  /** The text with single spaces for white space of any kind, and none at its ends. */
  static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = !out.isEmpty();
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
