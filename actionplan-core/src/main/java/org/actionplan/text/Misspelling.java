// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

/** Compares a written word with a known one, allowing for one slip of the pen. */
final class Misspelling {

  private static final int LEAST_LETTERS = 5;

  private Misspelling() {}

  /** Whether one letter is missing, too many or wrong, or two neighbours are swapped. */
  static boolean isOneSlip(Tokens tokens, String word) {
    int length = tokens.length();
    if (word.length() < LEAST_LETTERS
        || length < LEAST_LETTERS - 1
        || Math.abs(length - word.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(length, word.length());
    while (same < shorter && tokens.folded(same) == word.charAt(same)) {
      same++;
    }
    if (length > word.length()) {
      return endsAlike(tokens, same + 1, word, same);
    }
    if (length < word.length()) {
      return endsAlike(tokens, same, word, same + 1);
    }
    return same < length
        && (endsAlike(tokens, same + 1, word, same + 1) || isSwap(tokens, word, same));
  }

  private static boolean isSwap(Tokens tokens, String word, int i) {
    return i + 1 < word.length()
        && tokens.folded(i) == word.charAt(i + 1)
        && tokens.folded(i + 1) == word.charAt(i)
        && endsAlike(tokens, i + 2, word, i + 2);
  }

  private static boolean endsAlike(Tokens tokens, int from, String word, int wordFrom) {
    int rest = word.length() - wordFrom;
    if (tokens.length() - from != rest) {
      return false;
    }
    for (int i = 0; i < rest; i++) {
      if (tokens.folded(from + i) != word.charAt(wordFrom + i)) {
        return false;
      }
    }
    return true;
  }
}
