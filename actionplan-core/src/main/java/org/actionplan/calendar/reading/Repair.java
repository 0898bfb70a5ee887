// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.EnumSet;
import java.util.Set;
import org.actionplan.text.Lexicon;
import org.actionplan.text.Tokens;

/**
 * Makes sense of a word that is in no lexicon: misspelt by one slip, or broken in two by the end of
 * a line. Tried only on a cell that has no reading otherwise.
 */
final class Repair {

  private static final Set<TimeWord> WORTH_IT =
      EnumSet.of(
          TimeWord.MONTH,
          TimeWord.QUARTER,
          TimeWord.ONGOING,
          TimeWord.CADENCE,
          TimeWord.DONE,
          TimeWord.IMMEDIATE);

  /** Shorter words are too like others: "dairy" is not meant to be "daily". */
  private static final int LEAST_LETTERS = 6;

  private Repair() {}

  /** Whether the cell holds an unknown word long enough to be a misspelt one. */
  static boolean isWorthTrying(Items items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.is(i, TimeWord.UNKNOWN) && items.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The meaning of a word that may be misspelt; moves over what belongs to it.
   *
   * @param match what it means as it stands; 0 for an unknown word
   */
  static int match(Tokens tokens, int match) {
    int joined = Lexicon.length(match) > 1 ? 0 : joined(tokens);
    if (joined != 0 || match != 0) {
      return joined == 0 ? match : joined;
    }
    int near = TimeWord.LEXICON.near(tokens, WORTH_IT);
    boolean month = near != 0 && TimeWord.LEXICON.sense(near) == TimeWord.MONTH;
    return month || tokens.length() >= LEAST_LETTERS ? near : 0;
  }

  /**
   * "Septem- ber", "Sept- ember": the second half, perhaps after a dash, makes the word complete
   * and has no meaning alone.
   */
  private static int joined(Tokens tokens) {
    Tokens ahead = tokens.ahead();
    boolean found = ahead.next();
    boolean dash = found && ahead.mark() == '-';
    if (!(dash ? ahead.next() : found) || !ahead.isWord()) {
      return 0;
    }
    Tokens whole = Tokens.of(tokens.written() + ahead.written(), 1);
    if (TimeWord.LEXICON.match(ahead) != 0 || !whole.next() || !whole.isComplete()) {
      return 0;
    }
    int match = TimeWord.LEXICON.match(whole);
    if (match == 0 || !WORTH_IT.contains(TimeWord.LEXICON.sense(match))) {
      return 0;
    }
    tokens.next();
    return Lexicon.spanning(match, dash && tokens.next() ? 3 : 2);
  }
}
