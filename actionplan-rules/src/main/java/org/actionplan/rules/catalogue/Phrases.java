// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words or phrases that may occur in a text, as whole words; case, spaces and punctuation aside.
 *
 * <p>"in principle" occurs in "Agreed, in Principle." and not in "in principled ways".
 */
final class Phrases {

  private static final int[] NONE = {};

  private final List<String> folded;

  /** The positions of the phrases that begin with a word, so that a text asks for few of them. */
  private final Map<String, int[]> byFirstWord;

  private Phrases(List<String> folded) {
    this.folded = folded;
    this.byFirstWord =
        IntStream.range(0, folded.size())
            .boxed()
            .collect(
                groupingBy(
                    i -> firstWord(folded.get(i)),
                    collectingAndThen(toList(), Phrases::positions)));
  }

  private static String firstWord(String phrase) {
    return phrase.substring(1, phrase.indexOf(' ', 1));
  }

  private static int[] positions(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
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
    int first = folded.size();
    for (int at = 0; at < words.length() - 1; at = words.indexOf(' ', at + 1)) {
      String word = words.substring(at + 1, words.indexOf(' ', at + 1));
      for (int i : byFirstWord.getOrDefault(word, NONE)) {
        if (i < first && words.startsWith(folded.get(i), at)) {
          first = i;
        }
      }
    }
    return first < folded.size() ? Optional.of(folded.get(first).strip()) : Optional.empty();
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
        words.appendCodePoint(Placeholders.lowerCase(c));
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return (words.charAt(words.length() - 1) == ' ' ? words : words.append(' ')).toString();
  }
}
