// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import org.jspecify.annotations.Nullable;

/**
 * A cell cut into units: the longest phrases that a lexicon knows, and single tokens between them.
 *
 * <p>"Head of HR" may be the units "head", "of" and "hr"; "to be confirmed" may be one. Each place
 * is looked up once. Immutable.
 *
 * @param <S> the senses of the lexicon
 */
public final class Phrases<S extends Enum<S>> {

  private final Tokens tokens;
  private final Lexicon<S> lexicon;
  private final int[] firstTokens;
  private final int[] matches;
  private final int size;

  private Phrases(Tokens tokens, Lexicon<S> lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.firstTokens = new int[tokens.size()];
    this.matches = new int[tokens.size()];
    int unit = 0;
    for (int token = 0; token < tokens.size(); unit++) {
      firstTokens[unit] = token;
      matches[unit] = lexicon.match(tokens, token);
      token += Math.max(1, Lexicon.length(matches[unit]));
    }
    this.size = unit;
  }

  /**
   * Cuts a text.
   *
   * @param <S> the senses of the lexicon
   * @param text any text
   * @param lexicon the words and phrases to look for
   * @param limit how many tokens to keep at most
   * @return the units
   */
  public static <S extends Enum<S>> Phrases<S> of(String text, Lexicon<S> lexicon, int limit) {
    return new Phrases<>(Tokens.of(text, limit), lexicon);
  }

  /**
   * How many units there are.
   *
   * @return zero for blank text
   */
  public int size() {
    return size;
  }

  /**
   * Whether these are all units of the text.
   *
   * @return false if the limit was reached
   */
  public boolean isComplete() {
    return tokens.isComplete();
  }

  /**
   * The text that was cut.
   *
   * @return as given
   */
  public String text() {
    return tokens.text();
  }

  /**
   * The sense of a unit.
   *
   * @param unit any number
   * @return the sense, or null if the lexicon does not know the unit or there is none
   */
  public @Nullable S sense(int unit) {
    return isWithin(unit) && matches[unit] != 0 ? lexicon.sense(matches[unit]) : null;
  }

  /**
   * Whether a unit has a sense.
   *
   * @param unit any number
   * @param sense the sense
   * @return false if it has another or none
   */
  public boolean is(int unit, S sense) {
    return sense(unit) == sense;
  }

  /**
   * The value that the lexicon gives to a unit.
   *
   * @param unit any number
   * @return the value; 0 unless the lexicon gives one
   */
  public int value(int unit) {
    return isWithin(unit) && matches[unit] != 0 ? lexicon.value(matches[unit]) : 0;
  }

  /**
   * The sign of a unit that is or begins with a mark.
   *
   * @param unit any number
   * @return the sign as {@link Tokens#mark} gives it, or 0
   */
  public char mark(int unit) {
    return isWithin(unit) ? tokens.mark(firstTokens[unit]) : 0;
  }

  /**
   * Whether a unit is or begins with a word.
   *
   * @param unit any number
   * @return false for numbers, marks and what is outside
   */
  public boolean isWord(int unit) {
    return isWithin(unit) && tokens.isWord(firstTokens[unit]);
  }

  /**
   * Whether a unit is a number.
   *
   * @param unit any number
   * @return false for words, marks and what is outside
   */
  public boolean isNumber(int unit) {
    return isWithin(unit) && tokens.isNumber(firstTokens[unit]);
  }

  /**
   * Whether white space or a line end stands before a unit.
   *
   * @param unit any number
   * @return false if it touches the unit before, and outside
   */
  public boolean isSpaced(int unit) {
    return isWithin(unit) && tokens.isSpaced(firstTokens[unit]);
  }

  /**
   * Whether a unit is the first on a line after the first line.
   *
   * @param unit any number
   * @return true if a line end stands before it
   */
  public boolean isOnNewLine(int unit) {
    return isWithin(unit) && tokens.isOnNewLine(firstTokens[unit]);
  }

  /**
   * Whether a unit begins with a capital letter.
   *
   * @param unit any number
   * @return false for small letters, numbers and marks
   */
  public boolean isCapital(int unit) {
    return isWord(unit) && Letters.isUpperCase(tokens.text().charAt(start(unit)));
  }

  /**
   * Whether a unit is a single token.
   *
   * @param unit within the cell
   * @return false for a phrase of several
   */
  public boolean isOneWord(int unit) {
    return Lexicon.length(matches[unit]) <= 1;
  }

  /**
   * How many digits, letters or repeated marks the first token of a unit has.
   *
   * @param unit within the cell
   * @return 1 or more
   */
  public int length(int unit) {
    return tokens.length(firstTokens[unit]);
  }

  /**
   * The value of a number.
   *
   * @param unit a number
   * @return for example 2022; meaningless above 18 digits
   */
  public long number(int unit) {
    return tokens.number(firstTokens[unit]);
  }

  /**
   * Where a unit starts in the text.
   *
   * @param unit within the cell
   * @return the position of its first character
   */
  public int start(int unit) {
    return tokens.start(firstTokens[unit]);
  }

  /**
   * Where a unit ends in the text.
   *
   * @param unit within the cell
   * @return the position after its last character
   */
  public int end(int unit) {
    return tokens.end(firstTokens[unit] + Math.max(1, Lexicon.length(matches[unit])) - 1);
  }

  private boolean isWithin(int unit) {
    return unit >= 0 && unit < size;
  }
}
