// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import org.actionplan.text.Lexicon;
import org.actionplan.text.Tokens;

/**
 * A phrase of the lexicon, a number, a mark or an unknown word: what it can mean, where it stands,
 * and whether the reading used it.
 */
final class Item {

  /** What stands before the first item and after the last. */
  static final Item NOTHING = new Item();

  final TimeWord sense;

  /** What the lexicon gives, or the number, or the letter. */
  final int value;

  /** How many digits a number has; 0 for anything else. */
  final int digits;

  /** The letter of a word that has only one, whatever else it may mean; otherwise 0. */
  final char letter;

  /** Whether it begins with letters. */
  final boolean isWord;

  final boolean isSpaced;
  final boolean isOnNewLine;

  /** Whether the word was taken for the one that it is a slip away from. */
  final boolean isMisspelt;

  /** Where it stands in the text. */
  final int start;

  final int end;

  /** Whether the reading made use of it. */
  boolean isUsed;

  /** What stands at a token and, if it is a phrase, at those after it, to which it moves. */
  Item(Tokens tokens, boolean repair) {
    start = tokens.start();
    digits = tokens.digits();
    isWord = tokens.isWord();
    isSpaced = tokens.isSpaced();
    isOnNewLine = tokens.isOnNewLine();
    char only = tokens.letter();
    char mark = tokens.mark();
    int match = tokens.isNumber() ? 0 : TimeWord.LEXICON.match(tokens);
    int meant = repair && isWord ? Repair.match(tokens, match) : match;
    letter = Lexicon.length(meant) > 1 ? 0 : only;
    isMisspelt = meant != match && Lexicon.length(meant) == 1;
    if (meant != 0) {
      sense = TimeWord.LEXICON.sense(meant);
      value = TimeWord.LEXICON.value(meant);
    } else if (digits > 0) {
      sense = TimeWord.NUMBER;
      value = tokens.value();
    } else {
      sense = letter == 0 ? sense(mark) : TimeWord.LETTER;
      value = letter;
    }
    end = tokens.end();
  }

  private Item() {
    sense = TimeWord.NOTHING;
    value = 0;
    digits = 0;
    letter = 0;
    isWord = false;
    isSpaced = false;
    isOnNewLine = false;
    isMisspelt = false;
    start = 0;
    end = 0;
  }

  /** Dashes, dots and question marks mean the same in a row as alone; brackets do not. */
  private static TimeWord sense(char mark) {
    return switch (mark) {
      case '-', '_' -> TimeWord.DASH;
      case '.' -> TimeWord.DOT;
      case '?' -> TimeWord.QUESTION;
      case '*' -> TimeWord.BULLET;
      case '"', '\'' -> TimeWord.QUOTE;
      case '/' -> TimeWord.SLASH;
      case '~' -> TimeWord.STRUCK_OPEN;
      default -> TimeWord.UNKNOWN;
    };
  }
}
