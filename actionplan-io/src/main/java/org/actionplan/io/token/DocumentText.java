// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** The characters of a document, decoded and without a byte order mark. */
public final class DocumentText {

  private final char[] chars;
  private final int start;
  private final int end;

  /** The characters from start to end of an array that nobody changes any more. */
  DocumentText(char[] chars, int start, int end) {
    this.chars = chars;
    this.start = start < end && chars[start] == '\ufeff' ? start + 1 : start;
    this.end = end;
  }

  /**
   * The characters of a text.
   *
   * @param text the document
   * @return the same without a byte order mark
   */
  public static DocumentText of(String text) {
    return new DocumentText(text.toCharArray(), 0, text.length());
  }

  char[] chars() {
    return chars;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The line of a character, counted from 1; CR, LF and CRLF end a line. */
  int line(int offset) {
    int line = 1;
    for (int i = start; i < start + offset; i++) {
      if (chars[i] == '\n' || (chars[i] == '\r' && !(i + 1 < end && chars[i + 1] == '\n'))) {
        line++;
      }
    }
    return line;
  }

  /** The column of a character, counted from 1 in UTF-16 units. */
  int column(int offset) {
    int at = start + offset;
    int lineStart = at;
    while (lineStart > start && chars[lineStart - 1] != '\n' && chars[lineStart - 1] != '\r') {
      lineStart--;
    }
    return at - lineStart + 1;
  }

  /** The offset in UTF-16 units of a code point, counted from the start of the document. */
  int offsetOfCodePoint(int index) {
    int at = start;
    for (int i = 0; i < index && at < end; i++) {
      boolean pair =
          Character.isHighSurrogate(chars[at])
              && at + 1 < end
              && Character.isLowSurrogate(chars[at + 1]);
      at += pair ? 2 : 1;
    }
    return at - start;
  }
}
