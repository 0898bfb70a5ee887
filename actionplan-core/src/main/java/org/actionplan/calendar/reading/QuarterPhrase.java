// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.HALF;
import static org.actionplan.calendar.reading.TimeWord.NOTHING;
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
    int length = length(c, 0);
    if (length == 0) {
      return numbered(c);
    }
    int number = roman(c, 0) > 0 ? roman(c, 0) : c.value();
    if (c.is(length, QUARTER)) {
      return form(c, Shape.QUARTER, number, length + 1);
    }
    if (isListed(c, length)) {
      return form(c, Shape.QUARTER, number, length);
    }
    return c.is(length, HALF) ? form(c, Shape.HALF, number, length + 1) : null;
  }

  /** How many items "1st", "first" or "II" have; 0 if none of them stands there. */
  private static int length(Cursor c, int ahead) {
    if (c.is(ahead, NUMBER) && c.is(ahead + 1, ORDINAL_SUFFIX)) {
      return 2;
    }
    return c.is(ahead, ORDINAL) || roman(c, ahead) > 0 ? 1 : 0;
  }

  /** The "I, II and" of "I, II and III quarter": others follow up to the word. */
  private static boolean isListed(Cursor c, int ahead) {
    int joint = ahead;
    while (isJoint(c.sense(joint)) && length(c, joint + 1) > 0) {
      joint += 1 + length(c, joint + 1);
    }
    return joint > ahead && c.is(joint, QUARTER);
  }

  private static boolean isJoint(TimeWord sense) {
    return switch (sense) {
      case COMMA, AND, SLASH, DASH, TO -> true;
      default -> false;
    };
  }

  /** "3 Q", "1H 2024", and the "2" of "Q1 and 2", "quarters 1, 2 and 3". */
  private static @Nullable DateForm numbered(Cursor c) {
    if (!c.is(NUMBER)) {
      return null;
    }
    if (c.items.letter(c.at + 1) == 'q') {
      return form(c, Shape.QUARTER, c.value(), 2);
    }
    if (c.items.letter(c.at + 1) == 'h' && isYearAhead(c)) {
      return form(c, Shape.HALF, c.value(), 2);
    }
    int first = c.at;
    while (c.items.digits(first) == 1 && isJoint(c.items.sense(first - 1))) {
      first -= 2;
    }
    boolean word = c.items.is(first - 1, QUARTER) || c.items.letter(first - 1) == 'q';
    boolean listed = first < c.at && c.items.digits(first) == 1 && word;
    boolean ends = c.digits(1) == 4 || isJoint(c.sense(1)) || c.is(1, OF) || c.is(1, NOTHING);
    return listed && ends ? form(c, Shape.QUARTER, c.value(), 1) : null;
  }

  /** "1H 2024", "1H24", "1H FY24"; but "1h" is an hour. */
  private static boolean isYearAhead(Cursor c) {
    boolean brief = c.digits(2) == 2 && !c.items.isSpaced(c.at + 2);
    return brief || c.digits(2) == 4 || c.is(2, TimeWord.FISCAL);
  }

  private static @Nullable DateForm byLetter(Cursor c, char letter) {
    boolean mark = (c.is(1, TimeWord.DOT) || c.is(1, TimeWord.DASH)) && !c.items.isSpaced(c.at + 1);
    boolean joins = c.is(1, TimeWord.DOT) || !c.items.isSpaced(c.at + 2);
    int figure = mark && joins ? 2 : 1;
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

  /** Whether what looks like a label begins a quarter: "Q. 3 2023", "I – III quarter". */
  static boolean isAt(Cursor c) {
    if (c.items.letter(c.at) == 'q') {
      boolean ends = c.digits(3) == 4 || c.digits(3) == 2 || c.is(3, NOTHING);
      return c.is(1, TimeWord.DOT) && c.digits(2) == 1 && ends;
    }
    return roman(c, 0) > 0 && isListed(c, 1);
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
    if (c.is(OF) && c.is(1, NOTHING)) {
      return null;
    }
    return DateForm.of(shape, number, 0);
  }
}
