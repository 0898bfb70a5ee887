// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import java.util.Arrays;
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

  /** A row: the start, the end, the match, the sign of a mark, the length, and flags. */
  private static final int STRIDE = 6;

  private static final int END = 1;
  private static final int MATCH = 2;
  private static final int MARK = 3;
  private static final int LENGTH = 4;
  private static final int FLAGS = 5;

  private static final int WORD = 1;
  private static final int NUMBER = 2;
  private static final int SPACED = 4;
  private static final int ON_NEW_LINE = 8;

  private final String text;
  private final Lexicon<S> lexicon;
  private final boolean complete;
  private int[] table = new int[8 * STRIDE];
  private int size;

  private Phrases(String text, Lexicon<S> lexicon, int limit) {
    this.text = text;
    this.lexicon = lexicon;
    Tokens tokens = Tokens.of(text, limit);
    while (tokens.next()) {
      add(tokens);
    }
    this.complete = tokens.isComplete();
  }

  private void add(Tokens tokens) {
    if (size * STRIDE == table.length) {
      table = Arrays.copyOf(table, 2 * table.length);
    }
    int row = size * STRIDE;
    table[row] = tokens.start();
    table[row + MARK] = tokens.mark();
    table[row + LENGTH] = tokens.length();
    table[row + FLAGS] =
        (tokens.isWord() ? WORD : 0)
            | (tokens.isNumber() ? NUMBER : 0)
            | (tokens.isSpaced() ? SPACED : 0)
            | (tokens.isOnNewLine() ? ON_NEW_LINE : 0);
    table[row + MATCH] = lexicon.match(tokens);
    table[row + END] = tokens.end();
    size++;
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
    return new Phrases<>(text, lexicon, limit);
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
   * The sense of a unit.
   *
   * @param unit any number
   * @return the sense, or null if the lexicon does not know the unit or there is none
   */
  public @Nullable S sense(int unit) {
    int match = get(unit, MATCH);
    return match == 0 ? null : lexicon.sense(match);
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
    int match = get(unit, MATCH);
    return match == 0 ? 0 : lexicon.value(match);
  }

  /**
   * The sign of a unit that is or begins with a mark.
   *
   * @param unit any number
   * @return the sign as {@link Tokens#mark} gives it, or 0
   */
  public char mark(int unit) {
    return (char) get(unit, MARK);
  }

  /**
   * Whether a unit is or begins with a word.
   *
   * @param unit any number
   * @return false for numbers, marks and what is outside
   */
  public boolean isWord(int unit) {
    return (get(unit, FLAGS) & WORD) != 0;
  }

  /**
   * Whether a unit is a number.
   *
   * @param unit any number
   * @return false for words, marks and what is outside
   */
  public boolean isNumber(int unit) {
    return (get(unit, FLAGS) & NUMBER) != 0;
  }

  /**
   * Whether white space or a line end stands before a unit.
   *
   * @param unit any number
   * @return false if it touches the unit before, and outside
   */
  public boolean isSpaced(int unit) {
    return (get(unit, FLAGS) & SPACED) != 0;
  }

  /**
   * Whether a unit is the first on a line after the first line.
   *
   * @param unit any number
   * @return true if a line end stands before it
   */
  public boolean isOnNewLine(int unit) {
    return (get(unit, FLAGS) & ON_NEW_LINE) != 0;
  }

  /**
   * Whether a unit begins with a capital letter.
   *
   * @param unit any number
   * @return false for small letters, numbers and marks
   */
  public boolean isCapital(int unit) {
    return isWord(unit) && Letters.isUpperCase(text.charAt(start(unit)));
  }

  /**
   * Whether a unit is a single token.
   *
   * @param unit within the cell
   * @return false for a phrase of several
   */
  public boolean isOneWord(int unit) {
    return Lexicon.length(get(unit, MATCH)) <= 1;
  }

  /**
   * How many digits, letters or repeated marks the first token of a unit has.
   *
   * @param unit within the cell
   * @return 1 or more
   */
  public int length(int unit) {
    return get(unit, LENGTH);
  }

  /**
   * The value of a number.
   *
   * @param unit a number
   * @return for example 2022; meaningless above 18 digits
   */
  public long number(int unit) {
    Tokens tokens = Tokens.of(text.substring(start(unit), end(unit)), 1);
    return tokens.next() ? tokens.number() : 0;
  }

  /**
   * Where a unit starts in the text.
   *
   * @param unit within the cell
   * @return the position of its first character
   */
  public int start(int unit) {
    return get(unit, 0);
  }

  /**
   * Where a unit ends in the text.
   *
   * @param unit within the cell
   * @return the position after its last character
   */
  public int end(int unit) {
    return get(unit, END);
  }

  /** What is in a column; 0 outside. */
  private int get(int unit, int column) {
    return unit >= 0 && unit < size ? table[unit * STRIDE + column] : 0;
  }
}
