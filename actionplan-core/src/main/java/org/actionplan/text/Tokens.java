// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

/**
 * A cell cut into words, numbers and marks, by position: no text is copied.
 *
 * <p>"22nd March – £45k" is the number 22, the words "nd" and "March", the mark {@code -}, the mark
 * {@code £}, the number 45 and the word "k". Between "Jun" and "2022" in "Jun2022", and between
 * "and" and "June" in "andJune", a token ends as well. White space of any kind separates and is
 * only remembered; invisible characters such as soft hyphens do not even separate.
 *
 * <p>Immutable. Takes time and space linear in the text; at most {@code limit} tokens are kept.
 */
public final class Tokens {

  /** A row: the start, the end, what the kind needs, and the kind with these flags and digits. */
  static final int STRIDE = 4;

  static final int SPACED = 4;
  static final int ON_NEW_LINE = 8;

  /** Where in the last column the number of digits begins. */
  static final int DIGITS = 4;

  /** More may not fit into an int. */
  static final int MOST_DIGITS = 9;

  private final String text;
  private final int[] table;
  private final int size;
  private final boolean complete;

  Tokens(String text, int[] table, int size, boolean complete) {
    this.text = text;
    this.table = table;
    this.size = size;
    this.complete = complete;
  }

  /**
   * Cuts a text.
   *
   * @param text any text
   * @param limit how many tokens to keep at most; whoever writes a date or an amount needs few
   * @return the tokens
   */
  public static Tokens of(String text, int limit) {
    return new Tokenizer(text, limit).tokens();
  }

  /**
   * How many tokens there are.
   *
   * @return zero for blank text
   */
  public int size() {
    return size;
  }

  /**
   * Whether these are all tokens of the text.
   *
   * @return false if the limit was reached
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The text that was cut.
   *
   * @return as given
   */
  public String text() {
    return text;
  }

  /**
   * Where a token starts in the text.
   *
   * @param token from 0
   * @return the position of its first character
   */
  public int start(int token) {
    return table[token * STRIDE];
  }

  /**
   * Where a token ends in the text.
   *
   * @param token from 0
   * @return the position after its last character
   */
  public int end(int token) {
    return table[token * STRIDE + 1];
  }

  /**
   * What a token is made of.
   *
   * @param token from 0
   * @return word, number or mark
   */
  public TokenKind kind(int token) {
    return switch (flags(token) & 3) {
      case 0 -> TokenKind.WORD;
      case 1 -> TokenKind.NUMBER;
      default -> TokenKind.MARK;
    };
  }

  /**
   * Whether a token is a word.
   *
   * @param token from 0
   * @return true for letters
   */
  public boolean isWord(int token) {
    return (flags(token) & 3) == 0;
  }

  /**
   * Whether a token is a number.
   *
   * @param token from 0
   * @return true for digits
   */
  public boolean isNumber(int token) {
    return (flags(token) & 3) == 1;
  }

  /**
   * The sign of a mark, one for each family: every dash is {@code -}, every bullet {@code *}.
   *
   * @param token from 0
   * @return the sign, or 0 if the token is no mark
   */
  public char mark(int token) {
    return (flags(token) & 3) == 2 ? (char) table[token * STRIDE + 2] : 0;
  }

  /**
   * How many digits a number has, or how often a mark is repeated.
   *
   * @param token from 0
   * @return for example 4 for "2022" and for "????"
   */
  public int length(int token) {
    return isNumber(token) ? flags(token) >>> DIGITS : end(token) - start(token);
  }

  /**
   * The value of a number.
   *
   * @param token from 0, a number
   * @return for example 2022; meaningless above 18 digits, see {@link #length}
   */
  public long number(int token) {
    if (length(token) <= MOST_DIGITS) {
      return table[token * STRIDE + 2];
    }
    long number = 0;
    for (int i = start(token); i < end(token); i++) {
      int digit = Letters.digit(text.charAt(i));
      number = digit < 0 ? number : number * 10 + digit;
    }
    return number;
  }

  /**
   * Whether white space or a line end stands before a token.
   *
   * @param token from 0
   * @return false if it touches the token before, and for the first token
   */
  public boolean isSpaced(int token) {
    return (flags(token) & SPACED) != 0;
  }

  /**
   * Whether a token is the first on a line after the first line.
   *
   * @param token from 0
   * @return true if a line end stands before it
   */
  public boolean isOnNewLine(int token) {
    return (flags(token) & ON_NEW_LINE) != 0;
  }

  /**
   * Whether a word is spelled so, apart from case, accents and invisible characters.
   *
   * @param token from 0
   * @param folded in lower-case letters without accents
   * @return true if it is a word and spelled so
   */
  public boolean isSpelled(int token, String folded) {
    if (!isWord(token)) {
      return false;
    }
    int at = 0;
    for (int i = start(token); i < end(token); i++) {
      char c = text.charAt(i);
      if (at < folded.length() && folded.charAt(at) == Letters.fold(c)) {
        at++;
      } else if (!Letters.isUnseen(c)) {
        return false;
      }
    }
    return at == folded.length();
  }

  /**
   * The characters of a token as written.
   *
   * @param token from 0
   * @return for example {@code "March"}
   */
  public String written(int token) {
    return text.substring(start(token), end(token));
  }

  /** The hash of a word's folded letters, as {@link Lexicon} computes it for its own. */
  int hash(int token) {
    return table[token * STRIDE + 2];
  }

  private int flags(int token) {
    return table[token * STRIDE + 3];
  }
}
