// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Words or phrases that may occur in a text, as whole words; case, spaces and punctuation aside.
 *
 * <p>"in principle" occurs in "Agreed, in Principle." and not in "in principled ways".
 */
final class Phrases {

  private final List<String> folded;

  private Phrases(List<String> folded) {
    this.folded = folded;
  }

  static Phrases of(List<String> phrases) {
    return new Phrases(
        phrases.stream().map(Phrases::fold).filter(phrase -> phrase.length() > 1).toList());
  }

  boolean occurIn(String text) {
    return find(text).isPresent();
  }

  /** The first of the phrases that occurs, in lower case. */
  Optional<String> find(String text) {
    String words = fold(text);
    return folded.stream().filter(words::contains).map(String::strip).findFirst();
  }

  /** Whether the text begins with one. */
  boolean beginIn(String text) {
    String words = fold(text);
    return folded.stream().anyMatch(words::startsWith);
  }

  /** Whether the text ends with one. */
  boolean endIn(String text) {
    String words = fold(text);
    return folded.stream().anyMatch(words::endsWith);
  }

  /** The words in lower case, a space before, between and after them. */
  private static String fold(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        words.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return (words.charAt(words.length() - 1) == ' ' ? words : words.append(' ')).toString();
  }
}
