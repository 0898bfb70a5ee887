// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.EnumSet;
import java.util.Set;
import org.actionplan.text.Lexicon;
import org.actionplan.text.Phrases;
import org.jspecify.annotations.Nullable;

/** A cell about cost, whose every unit has a sense. */
final class CostCell {

  /** More tokens than a cell about cost has; a longer text is no such cell. */
  static final int LIMIT = 1_000;

  private static final Lexicon<CostSense> LEXICON =
      Lexicon.load(CostSense.class, "money-en.txt", "money-cy.txt");

  private final Phrases<CostSense> phrases;
  private final Set<CostSense> senses = EnumSet.noneOf(CostSense.class);

  CostCell(String text) {
    phrases = Phrases.of(text, LEXICON, LIMIT);
    for (int unit = 0; unit < phrases.size(); unit++) {
      senses.add(sense(unit));
    }
  }

  int size() {
    return phrases.size();
  }

  /** Whether the units cover the whole text. */
  boolean isComplete() {
    return phrases.isComplete();
  }

  /** The sense of a unit; {@link CostSense#END} outside the cell. */
  CostSense sense(int unit) {
    @Nullable CostSense known = phrases.sense(unit);
    if (known != null) {
      return known;
    }
    if (phrases.isWord(unit)) {
      return CostSense.OTHER;
    }
    if (phrases.isNumber(unit)) {
      return CostSense.NUMBER;
    }
    return unit < 0 || unit >= size() ? CostSense.END : CostSense.MARK;
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
    return phrases.value(unit);
  }

  /** The sign of a unit that is a mark, known or not; 0 for words, numbers and the outside. */
  char mark(int unit) {
    return phrases.mark(unit);
  }

  /** How many digits, letters or repeated marks the first token of a unit has. */
  int length(int unit) {
    return phrases.length(unit);
  }

  long number(int unit) {
    return phrases.number(unit);
  }

  boolean isSpaced(int unit) {
    return phrases.isSpaced(unit);
  }

  boolean isOnNewLine(int unit) {
    return phrases.isOnNewLine(unit);
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
    return phrases.isWord(unit) && phrases.length(unit) > 1;
  }

  int start(int unit) {
    return phrases.start(unit);
  }

  int end(int unit) {
    return phrases.end(unit);
  }

  String text() {
    return phrases.text();
  }
}
