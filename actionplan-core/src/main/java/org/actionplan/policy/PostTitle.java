// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

/** The words of a title, however they are written. */
final class PostTitle {

  private PostTitle() {}

  /** The words in lower case, one space between them; "&amp;" is the word "and". */
  static String fold(String title) {
    StringBuilder words = new StringBuilder(title.length() + 8);
    boolean between = false;
    for (int i = 0; i < title.length(); ) {
      int c = title.codePointAt(i);
      i += Character.charCount(c);
      if (c == '&') {
        words.append(words.length() == 0 ? "" : " ").append("and");
        between = true;
      } else if (Character.isLetterOrDigit(c)) {
        words.append(between && words.length() > 0 ? " " : "");
        words.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
        between = false;
      } else {
        between = true;
      }
    }
    return words.toString();
  }

  /** The title without the name that stands in brackets at its end. */
  static String withoutBrackets(String title) {
    int open = title.stripTrailing().endsWith(")") ? title.lastIndexOf('(') : -1;
    return open < 0 ? title : title.substring(0, open);
  }
}
