// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.SEASON;
import static org.actionplan.calendar.reading.TimeWord.TERM;

import org.jspecify.annotations.Nullable;

/**
 * "Autumn 2022", "Winter 2022/23", "Autumn term 2017", "Term 3 2024", in Welsh "Tymor yr Hydref
 * 2017".
 */
final class SeasonPhrase {

  private SeasonPhrase() {}

  static @Nullable DateForm read(Cursor c) {
    boolean termFirst = c.is(TERM) && c.is(1, SEASON);
    if (c.is(TERM) && !termFirst) {
      return numberedTerm(c);
    }
    if (termFirst) {
      c.at++;
    }
    if (!c.is(SEASON)) {
      return null;
    }
    int number = c.value();
    c.at++;
    boolean term = termFirst || c.skip(TERM);
    DateForm season = DateForm.of(term ? Shape.TERM : Shape.SEASON, number, 0);
    DateForm dated = DayMonthPhrase.withYear(c, season, true);
    if (!term && dated.hasYear() && c.skip(TERM)) {
      return DateForm.of(Shape.TERM, number, 0).withYearOf(dated);
    }
    return dated;
  }

  private static @Nullable DateForm numberedTerm(Cursor c) {
    if (c.digits(1) != 1 || c.value(1) < 1 || c.value(1) > 4) {
      return null;
    }
    int number = c.value(1) + Terms.NUMBERED;
    c.at += 2;
    return DayMonthPhrase.withYear(c, DateForm.of(Shape.TERM, number, 0), true);
  }
}
