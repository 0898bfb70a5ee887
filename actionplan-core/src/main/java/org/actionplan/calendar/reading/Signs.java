// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import org.actionplan.text.Tokens;

/** What a single token means that no phrase of the lexicon covers. */
final class Signs {

  private static final int MOST_DIGITS = 9;

  private Signs() {}

  static TimeWord sense(Tokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case NUMBER -> TimeWord.NUMBER;
      case WORD -> tokens.length(token) == 1 ? TimeWord.LETTER : TimeWord.UNKNOWN;
      case MARK -> repeated(tokens.mark(token));
    };
  }

  /** Dashes, dots and question marks mean the same in a row as alone; brackets do not. */
  private static TimeWord repeated(char mark) {
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

  static int value(Tokens tokens, int token) {
    if (tokens.isNumber(token)) {
      return tokens.length(token) > MOST_DIGITS ? -1 : (int) tokens.number(token);
    }
    return tokens.isWord(token) ? letter(tokens, token) : 0;
  }

  static int letter(Tokens tokens, int token) {
    return Character.toLowerCase(tokens.text().charAt(tokens.start(token)));
  }
}
