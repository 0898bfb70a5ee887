// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Precision;
import org.actionplan.calendar.Qualifier;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.SeasonCalendar;

/** Seasons on either half of the Earth. */
final class Seasons {

  private Seasons() {}

  static Readings of(int year, int number, Conventions conventions) {
    DateWindow northern =
        new DatePoint(Precision.SEASON, LocalDate.of(year, number * 3, 1), Qualifier.NONE);
    DateWindow southern = southern(year, number);
    return conventions
        .seasons()
        .map(calendar -> Readings.of(calendar == SeasonCalendar.NORTHERN ? northern : southern))
        .orElseGet(() -> Readings.of(Ambiguity.SEASON_CALENDAR, northern, southern));
  }

  private static DateWindow southern(int year, int number) {
    YearMonth first = YearMonth.of(year, (number * 3 + 5) % 12 + 1);
    return DateWindow.between(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }
}
