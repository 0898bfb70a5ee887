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
  private final int limit;
  private int[] table;
  private int size;
  private int at;
  private int before;

  Tokenizer(String text, int limit) {
    this.text = text;
    this.limit = limit;
    this.table = new int[Math.min(text.length() / CHARACTERS + 2, 16) * Tokens.STRIDE];
  }

  Tokens tokens() {
    skipSpace();
    while (at < text.length() && size < limit) {
      char c = text.charAt(at);
      if (Letters.isLetter(c)) {
        word();
      } else if (Letters.digit(c) >= 0) {
        number();
      } else {
        mark(c);
      }
      skipSpace();
    }
    return new Tokens(text, table, size, at == text.length());
  }

  private void skipSpace() {
    before = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Letters.isLineEnd(c)) {
        before = Tokens.SPACED | Tokens.ON_NEW_LINE;
      } else if (Letters.isSpace(c)) {
        before |= Tokens.SPACED;
      } else if (!Letters.isInvisible(c) && !Letters.isAccent(c)) {
        return;
      }
    }
  }

  private void word() {
    int start = at;
    int hash = 0;
    boolean wasLower = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Letters.isInvisible(c) || Letters.isAccent(c)) {
        continue;
      }
      boolean upper = Letters.isUpperCase(c);
      if (!(Letters.isLetter(c) || isApostropheWithin()) || (wasLower && upper)) {
        break;
      }
      hash = hash * 31 + Letters.fold(c);
      wasLower = !upper && Letters.isLetter(c);
    }
    add(WORD, start, hash);
  }

  private boolean isApostropheWithin() {
    return Letters.mark(text.charAt(at)) == '\''
        && at + 1 < text.length()
        && Letters.isLetter(text.charAt(at + 1));
  }

  private void number() {
    int start = at;
    int digits = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Letters.digit(c) >= 0) {
        digits++;
      } else if (!Letters.isInvisible(c)) {
        break;
      }
    }
    add(NUMBER, start, digits);
  }

  private void mark(char first) {
    int start = at;
    char mark = Letters.mark(first);
    at++;
    while (at < text.length() && isMark(text.charAt(at), mark)) {
      at++;
    }
    add(MARK, start, mark);
  }

  private static boolean isMark(char c, char mark) {
    return !Letters.isLetter(c)
        && Letters.digit(c) < 0
        && !Letters.isSpace(c)
        && !Letters.isInvisible(c)
        && Letters.mark(c) == mark;
  }

  private void add(int kind, int start, int info) {
    if ((size + 1) * Tokens.STRIDE > table.length) {
      table = Arrays.copyOf(table, (int) Math.min(2L * table.length, (long) limit * Tokens.STRIDE));
    }
    int row = size * Tokens.STRIDE;
    table[row] = start;
    table[row + 1] = at;
    table[row + 2] = info;
    table[row + 3] = kind | before;
    size++;
  }
}
