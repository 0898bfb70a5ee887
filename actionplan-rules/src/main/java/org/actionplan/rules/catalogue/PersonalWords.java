// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

/**
 * What names and initials look like in a cell.
 *
 * <p>Looks alone do not tell "Jane Smith" from "Housing Services": the words of posts and bodies
 * have to be ruled out besides.
 */
final class PersonalWords {

  private PersonalWords() {}

  /**
   * Whether the cell is initials: "JS", or several such as "DM/PL/KL". Three capitals by themselves
   * are more often a body, such as "PCT".
   */
  static boolean areInitials(String cell) {
    int groups = 0;
    int longest = 0;
    for (int i = 0; i < cell.length(); ) {
      int end = groupEnd(cell, i);
      if (end == i) {
        i++;
      } else if (isCapitals(cell, i, end)) {
        groups++;
        longest = Math.max(longest, end - i);
        i = end;
      } else {
        return false;
      }
    }
    return groups > 0 && longest <= (groups > 1 ? 3 : 2);
  }

  /** Whether the cell is two to four words that all start with a capital: "J Smith". */
  static boolean areName(String cell) {
    int words = 0;
    for (int i = 0; i < cell.length(); ) {
      int end = groupEnd(cell, i);
      if (end > i) {
        if (!Character.isUpperCase(cell.charAt(i))) {
          return false;
        }
        words++;
        i = end;
      } else if (isBetweenNames(cell.charAt(i))) {
        i++;
      } else {
        return false;
      }
    }
    return words >= 2 && words <= 4;
  }

  private static boolean isBetweenNames(char c) {
    return Character.isWhitespace(c) || c == '.' || c == '-' || c == '\'' || c == '’';
  }

  /** The end of the letters that start at a place; the place itself if none does. */
  private static int groupEnd(String cell, int start) {
    int end = start;
    while (end < cell.length() && Character.isLetterOrDigit(cell.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isCapitals(String cell, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
