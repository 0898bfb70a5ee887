// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.AND;
import static org.actionplan.calendar.reading.TimeWord.BETWEEN;
import static org.actionplan.calendar.reading.TimeWord.BY;
import static org.actionplan.calendar.reading.TimeWord.COMMA;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.FROM;
import static org.actionplan.calendar.reading.TimeWord.MONTH;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.OF;
import static org.actionplan.calendar.reading.TimeWord.OR;
import static org.actionplan.calendar.reading.TimeWord.ORDINAL_SUFFIX;
import static org.actionplan.calendar.reading.TimeWord.SLASH;
import static org.actionplan.calendar.reading.TimeWord.TO;
import static org.actionplan.calendar.reading.TimeWord.UNTIL;

import org.jspecify.annotations.Nullable;

/** One date, or two joined: "April – June 2023", "12-14 May", "between March and June 2024". */
final class RangePhrase {

  private RangePhrase() {}

  /** Reads a date and, unless told otherwise, a second one that belongs to it. */
  static @Nullable Part read(Cursor c, boolean single) {
    int start = c.at;
    boolean between = c.skip(BETWEEN);
    DateForm first = dayAlone(c);
    if (first == null) {
      first = DatePhrase.read(c);
    }
    if (first == null) {
      c.at = start;
      return null;
    }
    Part joined = single ? null : joined(c, first, between);
    boolean halfOfTwo = between && first.shape() != Shape.YEARS;
    if (joined == null && (halfOfTwo || first.shape() == Shape.DAY_ALONE)) {
      c.at = start;
      return null;
    }
    return joined == null ? Part.date(first) : joined;
  }

  /** "12" in "12 – 14 May 2020", "1st" in "1st to 3rd May". */
  private static @Nullable DateForm dayAlone(Cursor c) {
    int day = c.value();
    if (!c.is(NUMBER) || c.digits(0) > 2 || day < 1 || day > 31) {
      return null;
    }
    int joint = c.is(1, ORDINAL_SUFFIX) ? 2 : 1;
    int second = joint + 1;
    boolean joins = isRangeJoint(c.sense(joint)) || c.is(joint, AND) || c.is(joint, SLASH);
    if (!joins || !c.is(second, NUMBER) || c.digits(second) > 2) {
      return null;
    }
    int month = c.is(second + 1, ORDINAL_SUFFIX) ? second + 2 : second + 1;
    if (!c.is(month, MONTH) && !(c.is(month, OF) && c.is(month + 1, MONTH))) {
      return null;
    }
    c.at += joint;
    return DateForm.of(Shape.DAY_ALONE, 0, day);
  }

  private static boolean isRangeJoint(TimeWord sense) {
    return sense == DASH || sense == TO || sense == UNTIL;
  }

  private static @Nullable Part joined(Cursor c, DateForm first, boolean between) {
    int start = c.at;
    TimeWord joint = joint(c, first, between);
    if (joint == TimeWord.NOTHING) {
      return null;
    }
    DateForm second = second(c, first, joint);
    if (second == null) {
      c.at = start;
      return null;
    }
    PartKind kind = joint == SLASH || joint == OR ? PartKind.EITHER : PartKind.RANGE;
    Part part = SharedYear.join(kind, first, second);
    if (part == null) {
      c.at = start;
    }
    return part;
  }

  /** Moves over the words or mark between two dates. */
  private static TimeWord joint(Cursor c, DateForm first, boolean between) {
    TimeWord sense = c.sense();
    boolean joins =
        isRangeJoint(sense)
            || sense == SLASH
            || sense == OR
            || (sense == AND && (between || first.shape() == Shape.DAY_ALONE));
    if (!joins) {
      return TimeWord.NOTHING;
    }
    c.at++;
    if (sense == DASH || isRangeJoint(sense)) {
      while (c.is(BY) || c.is(TO) || c.is(UNTIL) || c.is(FROM)) {
        if (c.is(BY) || c.is(FROM)) {
          return TimeWord.NOTHING;
        }
        c.at++;
      }
    }
    return sense == AND ? TO : sense;
  }

  private static @Nullable DateForm second(Cursor c, DateForm first, TimeWord joint) {
    boolean quarter = first.shape() == Shape.QUARTER && !first.hasYear();
    if (quarter && c.digits(0) == 1 && c.value() >= 1 && c.value() <= 4) {
      DateForm bare = DateForm.of(Shape.QUARTER, c.value(), 0);
      c.at++;
      return DayMonthPhrase.withYear(c, bare, true);
    }
    if (isMonthFirstDay(first) && isLastDay(c)) {
      DateForm day = DateForm.of(Shape.DAY, first.number(), c.value());
      c.at++;
      return DayMonthPhrase.withYear(c, day, false);
    }
    DateForm second = DatePhrase.read(c);
    boolean loose =
        joint == SLASH
            && second != null
            && second.shape() == Shape.YEAR
            && second.portion() == Portion.WHOLE;
    return loose ? null : second;
  }

  /** "March 12-14, 2023". */
  private static boolean isMonthFirstDay(DateForm first) {
    return !first.hasYear()
        && (first.shape() == Shape.MONTH_WITH_FIGURE || first.shape() == Shape.DAY);
  }

  private static boolean isLastDay(Cursor c) {
    return c.digits(0) >= 1
        && c.digits(0) <= 2
        && (c.digits(1) == 4 || (c.is(1, COMMA) && c.digits(2) == 4));
  }
}
