// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.Optional;
import org.actionplan.plan.Reference;

/**
 * A reference at the start of a recommendation: "a) That …", "R3.2 The council …", "(iv) …".
 *
 * @param reference the reference without its brackets or closing dot
 * @param text the text after it, character for character
 */
record LeadingReference(Reference reference, String text) {

  private static final int LONGEST = 24;
  private static final String PREFIX = "Recommendation ";
  private static final String ROMAN = "ivx";

  static Optional<LeadingReference> split(String text) {
    int word = PREFIX.length();
    return text.regionMatches(true, 0, PREFIX, 0, word)
        ? announced(text.substring(word))
        : labelled(text);
  }

  /** "Recommendation 3: That …", without its first word. */
  private static Optional<LeadingReference> announced(String text) {
    String label = label(text, 0);
    int rest = skip(text, label.length(), " \t\r\n\u00a0.:)-\u2013\u2014");
    return isNumbered(label) && rest > label.length() && rest < text.length()
        ? Optional.of(new LeadingReference(Reference.of(label), text.substring(rest)))
        : Optional.empty();
  }

  private static Optional<LeadingReference> labelled(String text) {
    boolean isOpened = text.startsWith("(");
    String label = label(text, isOpened ? 1 : 0);
    int end = label.length() + (isOpened ? 1 : 0);
    if (label.isEmpty() || end >= text.length() || (isOpened && text.charAt(end) != ')')) {
      return Optional.empty();
    }
    boolean isClosed = ".):".indexOf(text.charAt(end)) >= 0;
    int after = isClosed ? end + 1 : end;
    int rest = skip(text, after, " \t\r\n\u00a0");
    boolean isApart = rest > after || text.charAt(end) == ')';
    boolean stands = isClosed ? isLabel(label) : isCode(label);
    return isApart && stands && rest < text.length()
        ? Optional.of(new LeadingReference(Reference.of(label), text.substring(rest)))
        : Optional.empty();
  }

  private static String label(String text, int start) {
    int end = start;
    while (end < text.length() && end - start <= LONGEST && isPart(text, end)) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Letters, digits, and dots between them. */
  private static boolean isPart(String text, int index) {
    char c = text.charAt(index);
    boolean dotInside =
        c == '.' && index + 1 < text.length() && isAsciiLetterOrDigit(text.charAt(index + 1));
    return dotInside || isAsciiLetterOrDigit(c);
  }

  private static int skip(String text, int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** What is a reference where a bracket, dot or colon closes it. */
  private static boolean isLabel(String label) {
    boolean letter = label.length() == 1;
    boolean roman =
        label.length() <= 5
            && label.chars().allMatch(c -> ROMAN.indexOf(Character.toLowerCase(c)) >= 0);
    return letter || roman || isNumbered(label);
  }

  /**
   * What is a reference by itself: "R1", "1.1" and "CEH.140715.20b", but not "12", "a" or "A66".
   */
  private static boolean isCode(String label) {
    return isNumbered(label) && (label.charAt(0) == 'R' || label.indexOf('.') > 0);
  }

  /** Up to four letters, then digits and dots, then at most one letter from a to h: not "1.5m". */
  private static boolean isNumbered(String label) {
    int at = 0;
    while (at < label.length() && Character.isLetter(label.charAt(at))) {
      at++;
    }
    int digits = at;
    int last = label.length() - 1;
    boolean hasPart = last > at && "abcdefgh".indexOf(label.charAt(last)) >= 0;
    int end = hasPart ? last : label.length();
    while (at < end && (Character.isDigit(label.charAt(at)) || label.charAt(at) == '.')) {
      at++;
    }
    return digits <= 4 && at == end && at > digits;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
