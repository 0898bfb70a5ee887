// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.QuarterCalendar;
import org.actionplan.calendar.Readings;

/** Quarters of calendar and fiscal years. */
final class Quarters {

  private static final MonthDay MOST_USUAL_START = MonthDay.of(Month.APRIL, 1);

  private static final MonthDay FIRST_OF_JANUARY = MonthDay.of(Month.JANUARY, 1);

  private Quarters() {}

  static Readings of(DateForm form, Conventions conventions) {
    if (form.yearKind() != YearKind.CALENDAR) {
      YearStarts starts = YearStarts.of(form.yearKind(), form.year(), conventions);
      return OpenReadings.distinct(starts.ambiguity(), starts.months(form.number() * 3 - 3, 3));
    }
    DateWindow calendar = DateWindow.ofQuarter(form.year(), form.number());
    if (isByCalendar(conventions)) {
      return Readings.of(calendar);
    }
    YearStarts starts = fiscal(form, conventions);
    List<DateWindow> fiscal = starts.months(form.number() * 3 - 3, 3);
    if (conventions.bareQuarter().isPresent()) {
      return OpenReadings.distinct(starts.ambiguity(), fiscal);
    }
    List<DateWindow> all = new ArrayList<>(List.of(calendar));
    fiscal.stream()
        .filter(window -> !window.lastDay().equals(calendar.lastDay()))
        .forEach(all::add);
    return OpenReadings.distinct(Ambiguity.QUARTER_CALENDAR, all);
  }

  /** Where the fiscal year is the calendar year there is only one way to count its quarters. */
  private static boolean isByCalendar(Conventions conventions) {
    return conventions.bareQuarter().filter(q -> q == QuarterCalendar.CALENDAR).isPresent()
        || conventions.fiscalYearStart().filter(FIRST_OF_JANUARY::equals).isPresent();
  }

  /**
   * "Q3 2026" in the fiscal year that 2026 names; where nobody declared how years are named, in the
   * one that begins in 2026. Where nobody declared any fiscal year, it may be the most usual one.
   */
  private static YearStarts fiscal(DateForm form, Conventions conventions) {
    boolean unknown =
        conventions.fiscalYearStart().isEmpty() && conventions.bareQuarter().isEmpty();
    boolean named = conventions.fiscalYearName().isPresent();
    return YearStarts.of(
        named && !unknown ? YearKind.FISCAL_NAMED : YearKind.FISCAL,
        form.year(),
        unknown ? conventions.withFiscalYearStart(MOST_USUAL_START) : conventions);
  }
}
