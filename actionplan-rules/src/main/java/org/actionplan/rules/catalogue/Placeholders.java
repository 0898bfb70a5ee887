// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;

/**
 * Words that stand in a cell in place of an answer, such as "TBC".
 *
 * <p>Case, spaces and punctuation make no difference: "T.B.C.?" is "tbc". Looking a text up
 * allocates nothing.
 */
final class Placeholders {

  /** What stands in English plans where an owner should. */
  static final List<String> OWNER_WORDS =
      List.of(
          "TBC",
          "TBA",
          "TBD",
          "to be confirmed",
          "to be agreed",
          "to be determined",
          "to be decided",
          "various",
          "all",
          "n/a",
          "none",
          "unknown",
          "vacant");

  static final Placeholders FOR_OWNERS = of(OWNER_WORDS);

  private final List<String> folded;

  /** A bit for each letter with which one begins; few texts begin so. */
  private final long firstLetters;

  private Placeholders(List<String> folded) {
    this.folded = folded;
    long bits = 0;
    for (String word : folded) {
      bits |= 1L << word.codePointAt(0);
    }
    this.firstLetters = bits;
  }

  static Placeholders of(List<String> words) {
    return new Placeholders(
        words.stream().map(Placeholders::fold).filter(word -> !word.isEmpty()).distinct().toList());
  }

  /** The letters and digits of a text, case aside. */
  static String fold(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (isInWord(c)) {
        letters.appendCodePoint(lowerCase(c));
      }
    }
    return letters.toString();
  }

  /** The hash of what a text is folded to, going on from the hash of another text. */
  static int foldedHash(int start, String word) {
    int hash = start;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (isInWord(c)) {
        hash = 31 * hash + lowerCase(c);
      }
    }
    return hash;
  }

  /** Whether the text as a whole is one of the words. */
  boolean contains(String text) {
    if ((firstLetters & 1L << firstLetter(text)) == 0) {
      return false;
    }
    for (String word : folded) {
      if (isFolded(text, word)) {
        return true;
      }
    }
    return false;
  }

  /** What the text begins with, case aside. */
  private static int firstLetter(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isInWord(c)) {
        return lowerCase(c);
      }
    }
    return -1;
  }

  private static boolean isFolded(String text, String word) {
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isInWord(c)) {
        if (at >= word.length() || word.codePointAt(at) != lowerCase(c)) {
          return false;
        }
        at += Character.charCount(word.codePointAt(at));
      }
    }
    return at == word.length();
  }

  /** Whether the text has no letter and no digit: a blank, a dash, question marks. */
  static boolean isWordless(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInWord(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is a letter or a digit. */
  static boolean isInWord(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /** A character in lower case, such that all its forms become one. */
  static int lowerCase(int c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
