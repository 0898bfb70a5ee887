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
      for (String word : words) {
        if (Math.abs(end - start - word.length()) <= 1
            && isOneSlipAway(text.substring(start, end), word)) {
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

  /** One letter missing, added, changed, or two neighbours exchanged. */
  private static boolean isOneSlipAway(String written, String word) {
    String a = written.toLowerCase(Locale.ROOT);
    String b = word.toLowerCase(Locale.ROOT);
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    String restA = a.substring(common);
    String restB = b.substring(common);
    return isDroppedFrom(restB, restA)
        || isDroppedFrom(restA, restB)
        || isChanged(restA, restB)
        || isExchanged(restA, restB);
  }

  private static boolean isDroppedFrom(String longer, String shorter) {
    return !longer.isEmpty() && longer.substring(1).equals(shorter);
  }

  private static boolean isChanged(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && a.substring(1).equals(b.substring(1));
  }

  private static boolean isExchanged(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
