// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

/** Writes the name of an owner as one line, without what the layout of the document left in it. */
final class OwnerName {

  private final String text;
  private final StringBuilder name = new StringBuilder();

  private OwnerName(String text) {
    this.text = text;
  }

  /** The words from a position to another, on one line. */
  static String of(String text, int start, int end) {
    OwnerName name = new OwnerName(text);
    for (int at = start; at < end; at++) {
      name.append(at, end);
    }
    return name.trimmed();
  }

  private void append(int at, int end) {
    char c = text.charAt(at);
    if (isWhite(c)) {
      if (name.length() > 0 && !isWhite(name.charAt(name.length() - 1)) && !isBroken(at, end)) {
        name.append(' ');
      }
    } else if (c != '\u00ad' && !isBreak(at, end)) {
      name.append(c);
    }
  }

  /** Whether a hyphen was left where a word was broken at a line end: "Bio- diversity". */
  private boolean isBreak(int at, int end) {
    return text.charAt(at) == '-'
        && at > 0
        && Character.isLowerCase(text.charAt(at - 1))
        && at + 2 < end
        && isWhite(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2))
        && !text.startsWith("and ", at + 2);
  }

  private boolean isBroken(int at, int end) {
    return at > 0 && isBreak(at - 1, end);
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private String trimmed() {
    int from = 0;
    int to = name.length();
    while (to > from && isTrailing(from, to)) {
      to--;
    }
    while (from < to && " .,:;-–—*•'\"".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    return name.substring(from, to);
  }

  private boolean isTrailing(int from, int to) {
    char last = name.charAt(to - 1);
    boolean abbreviation =
        last == '.' && to - from > 4 && name.substring(from, to).endsWith("etc.");
    return " .,:;-–—*†‡'\"".indexOf(last) >= 0 && !abbreviation;
  }
}
