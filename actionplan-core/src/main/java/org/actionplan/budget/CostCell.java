// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.EnumSet;
import java.util.Set;
import org.actionplan.text.Lexicon;
import org.actionplan.text.Tokens;

/**
 * A cell about cost, cut into units: known phrases, numbers, marks and other words, each looked up
 * once.
 */
final class CostCell {

  /** More tokens than a cell about cost has; a longer text is no such cell. */
  static final int LIMIT = 1_000;

  private static final Lexicon<CostSense> LEXICON =
      Lexicon.load(CostSense.class, "money-en.txt", "money-cy.txt");

  private final Tokens tokens;
  private final int[] firstTokens;
  private final int[] matches;
  private final int size;
  private final Set<CostSense> senses = EnumSet.noneOf(CostSense.class);

  CostCell(String text) {
    tokens = Tokens.of(text, LIMIT);
    firstTokens = new int[tokens.size()];
    matches = new int[tokens.size()];
    int unit = 0;
    for (int token = 0; token < tokens.size(); unit++) {
      int match = LEXICON.match(tokens, token);
      firstTokens[unit] = token;
      matches[unit] = match;
      senses.add(sense(match, token));
      token += Math.max(1, Lexicon.length(match));
    }
    size = unit;
  }

  private CostSense sense(int match, int token) {
    if (match != 0) {
      return LEXICON.sense(match);
    }
    if (tokens.isWord(token)) {
      return CostSense.OTHER;
    }
    return tokens.isNumber(token) ? CostSense.NUMBER : CostSense.MARK;
  }

  int size() {
    return size;
  }

  /** Whether the units cover the whole text. */
  boolean isComplete() {
    return tokens.isComplete();
  }

  /** The sense of a unit; {@link CostSense#END} outside the cell. */
  CostSense sense(int unit) {
    return unit < 0 || unit >= size ? CostSense.END : sense(matches[unit], firstTokens[unit]);
  }

  boolean is(int unit, CostSense sense) {
    return sense(unit) == sense;
  }

  /** Whether any unit has the sense. */
  boolean has(CostSense sense) {
    return senses.contains(sense);
  }

  /** The value that the lexicon gives to a known unit. */
  int value(int unit) {
    return LEXICON.value(matches[unit]);
  }

  /** The sign of a unit that is a mark, known or not; 0 for words, numbers and the outside. */
  char mark(int unit) {
    return unit < 0 || unit >= size ? 0 : tokens.mark(firstTokens[unit]);
  }

  /** How many digits, letters or repeated marks the first token of a unit has. */
  int length(int unit) {
    return tokens.length(firstTokens[unit]);
  }

  long number(int unit) {
    return tokens.number(firstTokens[unit]);
  }

  boolean isSpaced(int unit) {
    return tokens.isSpaced(firstTokens[unit]);
  }

  boolean isOnNewLine(int unit) {
    return unit < size && tokens.isOnNewLine(firstTokens[unit]);
  }

  /** Whether a clause ends before a unit: at a line end, a semicolon or a full stop. */
  boolean startsClause(int unit) {
    return sense(unit) == CostSense.END
        || isOnNewLine(unit)
        || mark(unit) == ';'
        || mark(unit) == '.';
  }

  /** Whether a unit has two letters at least, so that it can be a word and no stray sign. */
  boolean isLongWord(int unit) {
    return tokens.isWord(firstTokens[unit]) && tokens.length(firstTokens[unit]) > 1;
  }

  int start(int unit) {
    return tokens.start(firstTokens[unit]);
  }

  int end(int unit) {
    int last = firstTokens[unit] + Math.max(1, Lexicon.length(matches[unit])) - 1;
    return tokens.end(last);
  }

  String text() {
    return tokens.text();
  }
}
