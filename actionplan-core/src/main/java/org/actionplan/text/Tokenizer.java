// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import java.util.Arrays;

/** Cuts a text into tokens in one pass. */
final class Tokenizer {

  private static final int WORD = 0;
  private static final int NUMBER = 1;
  private static final int MARK = 2;

  /** Room at first: a token has about four characters, and grows the table if it has fewer. */
  private static final int CHARACTERS = 4;

  private final String text;
  private final int end;
  private final int limit;
  private int[] table;
  private int size;
  private int at;
  private int before;

  Tokenizer(String text, int limit) {
    this.text = text;
    this.end = text.length();
    this.limit = limit;
    this.table = new int[Math.min(end / CHARACTERS + 2, 16) * Tokens.STRIDE];
  }

  Tokens tokens() {
    skipSpace();
    while (at < end && size < limit) {
      char c = text.charAt(at);
      if (Letters.isLetter(c)) {
        word();
      } else if (Letters.digit(c) >= 0) {
        number();
      } else {
        mark();
      }
      skipSpace();
    }
    return new Tokens(text, table, size, at == end);
  }

  private void skipSpace() {
    int i = at;
    int seen = 0;
    for (; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isGraphic(c)) {
        break;
      }
      if (Letters.isLineEnd(c)) {
        seen = Tokens.SPACED | Tokens.ON_NEW_LINE;
      } else if (Letters.isSpace(c)) {
        seen |= Tokens.SPACED;
      } else if (!Letters.isUnseen(c)) {
        break;
      }
    }
    before = seen;
    at = i;
  }

  private void word() {
    int i = at;
    int hash = 0;
    boolean wasLower = false;
    for (; i < end; i++) {
      char c = text.charAt(i);
      char letter = Letters.letter(c);
      if (letter == 0 && Letters.isUnseen(c)) {
        continue;
      }
      boolean upper = letter != c && Letters.isUpperCase(c);
      if ((letter == 0 && !isApostropheWithin(i)) || (upper && wasLower)) {
        break;
      }
      hash = hash * 31 + Letters.fold(c);
      wasLower = letter != 0 && !upper;
    }
    add(WORD, i, hash);
  }

  private boolean isApostropheWithin(int i) {
    return Letters.mark(text.charAt(i)) == '\''
        && i + 1 < end
        && Letters.isLetter(text.charAt(i + 1));
  }

  private void number() {
    int i = at;
    int digits = 0;
    int number = 0;
    for (; i < end; i++) {
      char c = text.charAt(i);
      int digit = Letters.digit(c);
      if (digit >= 0) {
        digits++;
        number = number * 10 + digit;
      } else if (!Letters.isInvisible(c)) {
        break;
      }
    }
    add(NUMBER | digits << Tokens.DIGITS, i, number);
  }

  private void mark() {
    char mark = Letters.mark(text.charAt(at));
    int i = at + 1;
    while (i < end && isMark(text.charAt(i), mark)) {
      i++;
    }
    add(MARK, i, mark);
  }

  private static boolean isMark(char c, char mark) {
    return Letters.mark(c) == mark
        && !Letters.isLetter(c)
        && Letters.digit(c) < 0
        && !Letters.isSpace(c)
        && !Letters.isInvisible(c);
  }

  /** Adds the token up to a place, and goes there. */
  private void add(int kind, int to, int info) {
    if ((size + 1) * Tokens.STRIDE > table.length) {
      table = Arrays.copyOf(table, (int) Math.min(2L * table.length, (long) limit * Tokens.STRIDE));
    }
    int row = size * Tokens.STRIDE;
    table[row] = at;
    table[row + 1] = to;
    table[row + 2] = info;
    table[row + 3] = kind | before;
    size++;
    at = to;
  }
}
