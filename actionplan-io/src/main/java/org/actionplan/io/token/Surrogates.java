// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** Finds halves of surrogate pairs, which stand for no character and which UTF-8 cannot carry. */
final class Surrogates {

  private Surrogates() {}

  /**
   * Refuses half of a surrogate pair.
   *
   * @throws IllegalArgumentException if the text holds one
   */
  static String requireWhole(String text) {
    if (hasLone(text)) {
      throw new IllegalArgumentException(
          "text must be made of whole characters, but holds half of a surrogate pair: \""
              + Excerpt.of(text)
              + "\"");
    }
    return text;
  }

  static boolean hasLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
