// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/** Which part of a month, season or year is meant. */
enum Portion {
  WHOLE,
  EARLY,
  MID,
  LATE,
  END,
  START,
  /** The seven days from a date. */
  WEEK;

  /** The portion with the number that the lexicon gives it. */
  static Portion numbered(int value) {
    return switch (value) {
      case 1 -> EARLY;
      case 2 -> MID;
      case 3 -> LATE;
      case 4 -> END;
      default -> START;
    };
  }
}
