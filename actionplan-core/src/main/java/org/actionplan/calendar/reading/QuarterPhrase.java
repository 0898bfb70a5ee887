// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.HALF;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.NUMBER_WORD;
import static org.actionplan.calendar.reading.TimeWord.OF;
import static org.actionplan.calendar.reading.TimeWord.ORDINAL;
import static org.actionplan.calendar.reading.TimeWord.ORDINAL_SUFFIX;
import static org.actionplan.calendar.reading.TimeWord.QUARTER;

import org.jspecify.annotations.Nullable;

/** "Q3 2022/23", "Q4. 2021", "1st Quarter, 2018", "second half of 2023", "H1 2025". */
final class QuarterPhrase {

  private QuarterPhrase() {}

  static @Nullable DateForm read(Cursor c) {
    DateForm bare = readBare(c);
    return bare == null ? null : DayMonthPhrase.withYear(c, bare, true);
  }

  /** The quarter or half without its year. */
  static @Nullable DateForm readBare(Cursor c) {
    char letter = c.items.letter(c.at);
    if (letter == 'q' || letter == 'h') {
      return byLetter(c, letter);
    }
    if (c.is(QUARTER)) {
      return afterWord(c);
    }
    boolean figures = c.is(NUMBER) && c.is(1, ORDINAL_SUFFIX);
    if (!figures && !c.is(ORDINAL)) {
      return c.is(NUMBER) && c.items.letter(c.at + 1) == 'q' ? form(c, Shape.QUARTER, 2) : null;
    }
    int length = figures ? 2 : 1;
    if (c.is(length, QUARTER)) {
      return form(c, Shape.QUARTER, length + 1);
    }
    return c.is(length, HALF) ? form(c, Shape.HALF, length + 1) : null;
  }

  private static @Nullable DateForm byLetter(Cursor c, char letter) {
    if (c.digits(1) != 1) {
      return null;
    }
    int number = c.value(1);
    if (number < 1 || number > (letter == 'q' ? 4 : 2)) {
      return null;
    }
    c.at += 2;
    return DateForm.of(letter == 'q' ? Shape.QUARTER : Shape.HALF, number, 0);
  }

  private static @Nullable DateForm afterWord(Cursor c) {
    if (c.value() == 4) {
      c.at++;
      return DateForm.of(Shape.QUARTER, 4, 0);
    }
    int number = c.value(1);
    boolean numbered = c.digits(1) == 1 || c.is(1, NUMBER_WORD) || c.is(1, ORDINAL);
    if (!numbered || number < 1 || number > 4) {
      return null;
    }
    c.at += 2;
    return DateForm.of(Shape.QUARTER, number, 0);
  }

  private static @Nullable DateForm form(Cursor c, Shape shape, int length) {
    int number = c.value();
    if (number < 1 || number > (shape == Shape.QUARTER ? 4 : 2)) {
      return null;
    }
    c.at += length;
    if (c.is(OF) && c.is(1, TimeWord.NOTHING)) {
      return null;
    }
    return DateForm.of(shape, number, 0);
  }
}
