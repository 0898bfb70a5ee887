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
  private static final String ROMAN = "ivx";

  static Optional<LeadingReference> split(String text) {
    boolean opened = text.startsWith("(");
    int start = opened ? 1 : 0;
    int end = start;
    while (end < text.length() && end - start <= LONGEST && isPart(text, end)) {
      end++;
    }
    if (end == start || end >= text.length()) {
      return Optional.empty();
    }
    String label = text.substring(start, end);
    int after = end;
    boolean closed = ".):".indexOf(text.charAt(end)) >= 0;
    if (closed) {
      after++;
    }
    if (opened && text.charAt(end) != ')') {
      return Optional.empty();
    }
    int rest = skipSpace(text, after);
    boolean apart = rest > after || text.charAt(end) == ')';
    boolean stands = closed ? isLabel(label) : isCode(label);
    return apart && stands && rest < text.length()
        ? Optional.of(new LeadingReference(Reference.of(label), text.substring(rest)))
        : Optional.empty();
  }

  /** Letters, digits, and dots between them. */
  private static boolean isPart(String text, int index) {
    char c = text.charAt(index);
    boolean dotInside =
        c == '.' && index + 1 < text.length() && isAsciiLetterOrDigit(text.charAt(index + 1));
    return dotInside || isAsciiLetterOrDigit(c);
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
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

  /** What is a reference by itself: "R1" and "1.1", but not "12" or "a". */
  private static boolean isCode(String label) {
    boolean lettersThenDigits =
        Character.isUpperCase(label.charAt(0))
            && Character.isDigit(label.charAt(label.length() - 1));
    return isNumbered(label) && (lettersThenDigits || isDotted(label));
  }

  private static boolean isDotted(String label) {
    return label.indexOf('.') > 0 && Character.isDigit(label.charAt(0));
  }

  /** Up to four letters, then digits and dots, then at most one letter. */
  private static boolean isNumbered(String label) {
    int at = 0;
    while (at < label.length() && Character.isLetter(label.charAt(at))) {
      at++;
    }
    int digits = at;
    int last = label.length() - 1;
    int end = last > at && Character.isLetter(label.charAt(last)) ? last : label.length();
    while (at < end && (Character.isDigit(label.charAt(at)) || label.charAt(at) == '.')) {
      at++;
    }
    return digits <= 4 && at == end && at > digits;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
