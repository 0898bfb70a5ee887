// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.grid;

/**
 * One cell with its place in the document.
 *
 * @param row counted from 1, as a person counts the rows or lines of the document
 * @param column counted from 1
 * @param text the text as written
 */
public record Cell(int row, int column, String text) {

  /**
   * The text without the white space around it.
   *
   * @return the words of the cell; empty if it is blank
   */
  public String words() {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * Whether the cell shows nothing.
   *
   * @return true for white space of any kind and invisible joiners
   */
  public boolean isBlank() {
    return text.chars().allMatch(Cell::isBlank);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200b'
        || c == '\ufeff';
  }
}
