// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.List;

/** The words of a cell or a line, for looking at; what goes into a plan is left as written. */
final class Words {

  private Words() {}

  /** The words with single spaces between them. */
  static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = !line.isEmpty();
      } else {
        line.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return line.toString();
  }

  /** The runs of letters and digits in lower case. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** A line without the marks of bold type or headings at its ends. */
  static String withoutMarkup(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isMarkup(line.charAt(start))) {
      start++;
    }
    while (end > start && isMarkup(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isMarkup(char c) {
    return c == '*' || c == '_' || c == '#' || Character.isWhitespace(c) || c == '\u00a0';
  }
}
