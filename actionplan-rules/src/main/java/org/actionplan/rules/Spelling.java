// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody meant to write. */
final class Spelling {

  /** Longer words are no slips of the hand. */
  private static final int MAX_LENGTH = 100;

  private Spelling() {}

  /** The known word nearest to the written one, if it is no more than a third of it away. */
  static Optional<String> nearest(String written, Collection<String> known) {
    String best = "";
    int least = Math.max(1, Math.min(written.length(), MAX_LENGTH) / 3) + 1;
    for (String word : known) {
      int distance = distance(written, word);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The number of letters to insert, remove or change (Levenshtein). */
  private static int distance(String a, String b) {
    if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
