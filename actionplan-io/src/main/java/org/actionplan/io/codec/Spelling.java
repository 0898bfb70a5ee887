// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Spelling {

  private Spelling() {}

  /** The first word that differs in case, spaces and dashes only, or else by a single edit. */
  static Optional<String> nearest(String mistyped, List<String> words) {
    String folded = fold(mistyped);
    Optional<String> same = words.stream().filter(word -> fold(word).equals(folded)).findFirst();
    return same.or(() -> words.stream().filter(word -> oneEdit(fold(word), folded)).findFirst());
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    word.codePoints()
        .filter(c -> c != '-' && c != '_' && c != ' ')
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Whether one character was left out, added, mistaken, or two neighbours were exchanged. */
  private static boolean oneEdit(String a, String b) {
    int begin = 0;
    while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - begin
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int inA = a.length() - begin - end;
    int inB = b.length() - begin - end;
    boolean exchanged =
        inA == 2
            && inB == 2
            && a.charAt(begin) == b.charAt(begin + 1)
            && a.charAt(begin + 1) == b.charAt(begin);
    return exchanged || Math.max(inA, inB) == 1;
  }
}
