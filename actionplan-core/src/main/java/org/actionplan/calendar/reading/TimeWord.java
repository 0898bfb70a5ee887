// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import org.actionplan.text.Lexicon;

/** What a word or mark can mean in a cell about time; the words themselves are data. */
enum TimeWord {
  /** A number in figures; the value is the number, or -1 if it is too large. */
  NUMBER,
  /** A single letter; the value is the letter in lower case. */
  LETTER,
  /** A word or mark that the data do not know. */
  UNKNOWN,
  /** There is nothing more in the cell. */
  NOTHING,

  /** The value is 1 to 12. */
  MONTH,
  WEEKDAY,
  /** The value is 1 for spring to 4 for winter. */
  SEASON,
  /** "quarter"; the value is 4 for "last quarter". */
  QUARTER,
  HALF,
  TERM,
  FISCAL,
  ACADEMIC,
  CALENDAR_YEAR,
  /** A day that moves from year to year, or that is none of the calendar: not read. */
  FEAST,
  OF,
  ORDINAL,
  ORDINAL_SUFFIX,
  NUMBER_WORD,
  /** The value is one of {@link PeriodPhrase}'s units. */
  UNIT,
  /** Early, mid, late, end, start; see {@link Portion#numbered}. */
  PORTION,
  WEEK_OF,
  WEEK_ENDING,

  BY,
  BEFORE,
  NOT_BEFORE,
  AFTER,
  FROM,
  UNTIL,
  TO,
  BETWEEN,
  THROUGHOUT,
  WITHIN,
  MORE_THAN,
  ONWARDS,
  THEREAFTER,
  PRESENT,
  THIS,
  THIS_YEAR,
  NEXT,

  ONGOING,
  IMMEDIATE,
  /** The value is 1 for a condition, which leaves a date beside it as it is. */
  TBC,
  NOT_APPLICABLE,
  NO_DATE,
  DONE,
  /**
   * Tells of something that happened, unless "to be" stands before it; the value is 1 if nothing of
   * it can be left to do, as with a meeting that was held.
   */
  PAST,
  /** A state that is no time. */
  NOT_DONE,

  /** The value is a number of months, or negative a number of days. */
  CADENCE,
  /** "each year": like a cadence, but a number before it divides instead of multiplying. */
  EACH_UNIT,
  EVERY,
  /** "times"; the value is 2 for "twice". */
  TIMES,
  /** Short, medium, long: 1 to 3. */
  BAND,

  AND,
  OR,
  DASH,
  SLASH,
  COMMA,
  SEMICOLON,
  COLON,
  DOT,
  OPEN,
  CLOSE,
  QUOTE,
  QUESTION,
  BULLET,
  ARROW,
  RESPECTIVELY,

  APPROXIMATE,
  EXPECTED,
  ORIGINAL,
  REVISED,
  STRUCK_OPEN,
  STRUCK_CLOSE,
  TAG,
  LINE_TAG,

  PART_NOUN,
  REVIEW,
  /** The value is 1 for "will", "must", "to be": what follows lies ahead. */
  FILLER,
  /** The value is 1 for more than one. */
  MEETING,
  /**
   * Turns the meaning of what stands near it: a cell with such a word is not read. The value is 1
   * for "not".
   */
  CAUTION,
  /** Opens a clause about what is not there yet: "as", "by the time". */
  WHILE,
  /** A known word without a meaning in time, so that it is not taken for a misspelt month. */
  CONTEXT;

  /** The words of every language, which never clash. */
  static final Lexicon<TimeWord> LEXICON =
      Lexicon.load(TimeWord.class, "time-en.txt", "time-cy.txt");
}
