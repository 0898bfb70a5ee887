// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what the writer of an unreadable cell may have meant: one word with one slip in it. */
final class Respelling {

  /** Words that cells about time are made of and that are long enough to bear a slip. */
  static final List<String> TIME =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "spring",
          "summer",
          "autumn",
          "winter",
          "Ongoing",
          "Immediate",
          "Completed",
          "Quarterly",
          "Annually",
          "Monthly");

  /** Words that cells about money are made of. */
  static final List<String> MONEY =
      List.of("within", "existing", "resources", "budget", "officer", "nil", "none");

  /** No cell that one slip made unreadable is longer. */
  private static final int MAX_LENGTH = 100;

  private Respelling() {}

  /**
   * The text with one word put right.
   *
   * @param text what was not understood
   * @param words the words that may be meant
   * @param isReadable whether a reader understands a text
   * @return the first correction that makes the text readable, or empty
   */
  static Optional<String> of(String text, List<String> words, Predicate<String> isReadable) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    for (int start = nextWord(text, 0); start < text.length(); ) {
      int end = wordEnd(text, start);
      String written = text.substring(start, end).toLowerCase(Locale.ROOT);
      for (String word : words) {
        if (Math.abs(end - start - word.length()) <= 1 && isOneSlipAway(written, word)) {
          String respelt = text.substring(0, start) + word + text.substring(end);
          if (isReadable.test(respelt)) {
            return Optional.of(respelt);
          }
        }
      }
      start = nextWord(text, end);
    }
    return Optional.empty();
  }

  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** One letter missing, added, changed, or two neighbours exchanged; written in lower case. */
  private static boolean isOneSlipAway(String written, String word) {
    int slip = 0;
    while (isSame(written, slip, word, slip)) {
      slip++;
    }
    return isSameFrom(written, slip, word, slip + 1)
        || isSameFrom(written, slip + 1, word, slip)
        || isSameFrom(written, slip + 1, word, slip + 1)
        || (isSame(written, slip, word, slip + 1)
            && isSame(written, slip + 1, word, slip)
            && isSameFrom(written, slip + 2, word, slip + 2));
  }

  private static boolean isSameFrom(String written, int from, String word, int fromInWord) {
    int rest = written.length() - from;
    if (rest < 0 || rest != word.length() - fromInWord) {
      return false;
    }
    for (int i = 0; i < rest; i++) {
      if (!isSame(written, from + i, word, fromInWord + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(String written, int at, String word, int atInWord) {
    return at < written.length()
        && atInWord < word.length()
        && written.charAt(at) == Character.toLowerCase(word.charAt(atInWord));
  }
}
