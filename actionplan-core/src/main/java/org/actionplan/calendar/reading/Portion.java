// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

/** Which part of a month, season or year is meant. */
enum Portion {
  WHOLE,
  EARLY,
  MID,
  LATE,
  END,
  START,
  /** The seven days from a date. */
  WEEK,
  FIRST_WEEK,
  SECOND_WEEK,
  THIRD_WEEK,
  FOURTH_WEEK,
  LAST_WEEK;

  /** What the lexicon gives to "end" and "start" without "of", which may head a date. */
  static final int BARE_END = 7;

  static final int BARE_START = 8;

  /** The week of a month by its number, 1 to 4. */
  static Portion week(int number) {
    return switch (number) {
      case 1 -> FIRST_WEEK;
      case 2 -> SECOND_WEEK;
      case 3 -> THIRD_WEEK;
      default -> FOURTH_WEEK;
    };
  }

  /** The portion with the number that the lexicon gives it. */
  static Portion numbered(int value) {
    return switch (value) {
      case 1 -> EARLY;
      case 2 -> MID;
      case 3 -> LATE;
      case 4, BARE_END -> END;
      case 6 -> LAST_WEEK;
      default -> START;
    };
  }
}
