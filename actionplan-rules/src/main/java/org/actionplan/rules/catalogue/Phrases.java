// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Words or phrases that may occur in a text, as whole words; case, spaces and punctuation aside.
 *
 * <p>"in principle" occurs in "Agreed, in Principle." and not in "in principled ways".
 */
final class Phrases {

  private static final int[] NONE = {};

  private final List<String> folded;

  /** The positions of the phrases by the hash of their first word, so that a text asks for few. */
  private final int[][] byFirstWord;

  private Phrases(List<String> folded) {
    this.folded = folded;
    this.byFirstWord = new int[Integer.highestOneBit(4 * folded.size() + 1)][];
    Arrays.fill(byFirstWord, NONE);
    for (int i = 0; i < folded.size(); i++) {
      String firstWord = folded.get(i).substring(1, folded.get(i).indexOf(' ', 1));
      int slot = Placeholders.foldedHash(0, firstWord) & (byFirstWord.length - 1);
      byFirstWord[slot] = Arrays.copyOf(byFirstWord[slot], byFirstWord[slot].length + 1);
      byFirstWord[slot][byFirstWord[slot].length - 1] = i;
    }
  }

  static Phrases of(List<String> phrases) {
    List<String> folded = new ArrayList<>(phrases.size());
    for (String phrase : phrases) {
      String words = fold(phrase);
      if (words.length() > 1) {
        folded.add(words);
      }
    }
    return new Phrases(List.copyOf(folded));
  }

  boolean occurIn(String text) {
    return first(text) < folded.size();
  }

  /** The first of the phrases that occurs, in lower case. */
  Optional<String> find(String text) {
    int first = first(text);
    return first < folded.size() ? Optional.of(folded.get(first).strip()) : Optional.empty();
  }

  private int first(String text) {
    int first = folded.size();
    int start = 0;
    int hash = 0;
    for (int at = 0; at <= text.length(); at++) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      if (Placeholders.isInWord(c)) {
        hash = 31 * hash + Placeholders.lowerCase(c);
      } else {
        if (start < at) {
          first = firstAt(text, start, hash, first);
        }
        start = at + Character.charCount(c);
        hash = 0;
      }
      at += Character.charCount(c) - 1;
    }
    return first;
  }

  /** The first of the phrases that stands where a word begins, if it is before another. */
  private int firstAt(String text, int start, int hash, int before) {
    for (int i : byFirstWord[hash & (byFirstWord.length - 1)]) {
      if (i < before && standsAt(text, start, folded.get(i))) {
        return i;
      }
    }
    return before;
  }

  /** Whether the words of a folded phrase stand where a word begins. */
  private static boolean standsAt(String text, int start, String phrase) {
    int at = start;
    for (int i = 1; i < phrase.length(); i++) {
      if (phrase.charAt(i) == ' ') {
        if (at < text.length() && Placeholders.isInWord(text.codePointAt(at))) {
          return false;
        }
        at = nextWord(text, at);
      } else {
        int c = at < text.length() ? text.codePointAt(at) : ' ';
        if (!Placeholders.isInWord(c) || Placeholders.lowerCase(c) != phrase.codePointAt(i)) {
          return false;
        }
        at += Character.charCount(c);
        i += Character.charCount(phrase.codePointAt(i)) - 1;
      }
    }
    return true;
  }

  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && !Placeholders.isInWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
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
      if (Placeholders.isInWord(c)) {
        words.appendCodePoint(Placeholders.lowerCase(c));
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return (words.charAt(words.length() - 1) == ' ' ? words : words.append(' ')).toString();
  }
}
