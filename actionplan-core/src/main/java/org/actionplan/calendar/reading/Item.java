// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import org.actionplan.text.Lexicon;
import org.actionplan.text.Tokens;

/**
 * A phrase of the lexicon, a number, a mark or an unknown word, as what it can mean.
 *
 * @param sense what it can mean; NOTHING for the item before the first and after the last
 * @param value what the lexicon gives, or the number, or the letter
 * @param digits how many digits a number has; 0 for anything else
 * @param letter the letter of a word that has only one, whatever else it may mean; otherwise 0
 * @param isWord whether it begins with letters
 * @param isMisspelt whether the word was taken for the one that it is a slip away from
 * @param first its first token
 * @param last its last token
 */
record Item(
    TimeWord sense,
    int value,
    int digits,
    char letter,
    boolean isWord,
    boolean isMisspelt,
    int first,
    int last) {

  static final Item NOTHING = new Item(TimeWord.NOTHING, 0, 0, (char) 0, false, false, 0, -1);

  private static final int MOST_DIGITS = 9;

  /** What stands at a token; with repair, a word may be a slip away from a known one. */
  static Item of(Tokens tokens, int token, boolean repair) {
    if (tokens.isNumber(token)) {
      return number(tokens, token);
    }
    boolean word = tokens.isWord(token);
    int match = TimeWord.LEXICON.match(tokens, token);
    int meant = repair && word ? Repair.match(tokens, token, match) : match;
    int length = Lexicon.length(meant);
    char letter = word && length <= 1 ? letter(tokens, token) : 0;
    if (meant == 0) {
      TimeWord sense = letter == 0 ? sense(tokens, token) : TimeWord.LETTER;
      return new Item(sense, letter, 0, letter, word, false, token, token);
    }
    return new Item(
        TimeWord.LEXICON.sense(meant),
        TimeWord.LEXICON.value(meant),
        0,
        letter,
        word,
        meant != match && length == 1,
        token,
        token + length - 1);
  }

  private static Item number(Tokens tokens, int token) {
    int digits = tokens.length(token);
    int value = digits > MOST_DIGITS ? -1 : (int) tokens.number(token);
    return new Item(TimeWord.NUMBER, value, digits, (char) 0, false, false, token, token);
  }

  private static char letter(Tokens tokens, int token) {
    return tokens.length(token) == 1
        ? Character.toLowerCase(tokens.text().charAt(tokens.start(token)))
        : 0;
  }

  /** Dashes, dots and question marks mean the same in a row as alone; brackets do not. */
  private static TimeWord sense(Tokens tokens, int token) {
    return switch (tokens.mark(token)) {
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
