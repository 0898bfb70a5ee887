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

/**
 * "Q3 2022/23", "Q.4 2021", "1st Quarter, 2018", "II quarter", "second half of 2023", "H1 2025".
 */
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
    if (roman(c, 0) > 0) {
      return c.is(1, QUARTER) ? form(c, Shape.QUARTER, roman(c, 0), 2) : null;
    }
    boolean figures = c.is(NUMBER) && c.is(1, ORDINAL_SUFFIX);
    if (!figures && !c.is(ORDINAL)) {
      return c.is(NUMBER) && c.items.letter(c.at + 1) == 'q'
          ? form(c, Shape.QUARTER, c.value(), 2)
          : null;
    }
    int length = figures ? 2 : 1;
    if (c.is(length, QUARTER)) {
      return form(c, Shape.QUARTER, c.value(), length + 1);
    }
    return c.is(length, HALF) ? form(c, Shape.HALF, c.value(), length + 1) : null;
  }

  private static @Nullable DateForm byLetter(Cursor c, char letter) {
    boolean mark = (c.is(1, TimeWord.DOT) || c.is(1, TimeWord.DASH)) && !c.items.isSpaced(c.at + 1);
    int figure = mark && !c.items.isSpaced(c.at + 2) ? 2 : 1;
    if (c.digits(figure) != 1) {
      return null;
    }
    int number = c.value(figure);
    if (number < 1 || number > (letter == 'q' ? 4 : 2)) {
      return null;
    }
    c.at += figure + 1;
    return DateForm.of(letter == 'q' ? Shape.QUARTER : Shape.HALF, number, 0);
  }

  private static @Nullable DateForm afterWord(Cursor c) {
    if (c.value() == 4) {
      c.at++;
      return DateForm.of(Shape.QUARTER, 4, 0);
    }
    int roman = roman(c, 1);
    int number = roman > 0 ? roman : c.value(1);
    boolean numbered = roman > 0 || c.digits(1) == 1 || c.is(1, NUMBER_WORD) || c.is(1, ORDINAL);
    if (!numbered || number < 1 || number > 4) {
      return null;
    }
    c.at += 2;
    return DateForm.of(Shape.QUARTER, number, 0);
  }

  /** I to IV; 0 for anything else. */
  private static int roman(Cursor c, int ahead) {
    if (c.items.letter(c.at + ahead) == 'i') {
      return 1;
    }
    if (!c.is(ahead, TimeWord.UNKNOWN) || !c.items.isWord(c.at + ahead)) {
      return 0;
    }
    return switch (c.items.written(c.at + ahead)) {
      case "II", "ii" -> 2;
      case "III", "iii" -> 3;
      case "IV", "iv" -> 4;
      default -> 0;
    };
  }

  private static @Nullable DateForm form(Cursor c, Shape shape, int number, int length) {
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
