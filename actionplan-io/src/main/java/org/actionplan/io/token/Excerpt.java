// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** The words of a document as a message may quote them: short, and without control characters. */
final class Excerpt {

  private static final int LENGTH = 80;

  private Excerpt() {}

  /** The begin of a text, at most 80 code points of it. */
  static String of(String text) {
    return of(text, LENGTH);
  }

  /** The begin of a text, at most as many code points as given. */
  static String of(String text, int most) {
    StringBuilder excerpt = new StringBuilder(Math.min(text.length(), most) + 8);
    int at = 0;
    for (int count = 0; at < text.length(); count++) {
      if (count == most) {
        return excerpt.append('…').toString();
      }
      int c = text.codePointAt(at);
      append(excerpt, c);
      at += Character.charCount(c);
    }
    return excerpt.toString();
  }

  private static void append(StringBuilder excerpt, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> {
        String digits = Integer.toHexString(c);
        excerpt.append("\\u").append("0000", Math.min(digits.length(), 4), 4).append(digits);
      }
      default -> excerpt.appendCodePoint(c);
    }
  }
}
