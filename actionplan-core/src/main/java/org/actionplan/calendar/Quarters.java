// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.util.ArrayList;
import java.util.List;

/** Quarters of calendar and fiscal years. */
final class Quarters {

  private Quarters() {}

  static Readings of(DateForm form, Conventions conventions) {
    int quarter = form.number();
    if (form.yearKind() != YearKind.CALENDAR) {
      YearStarts starts = YearStarts.of(form.yearKind(), form.year(), conventions);
      return Readings.distinct(starts.ambiguity(), starts.months(quarter * 3 - 3, 3));
    }
    DateWindow calendar = DateWindow.ofQuarter(form.year(), quarter);
    if (conventions.fiscalYearStart().isEmpty()
        || conventions.bareQuarter().filter(q -> q == QuarterCalendar.CALENDAR).isPresent()) {
      return Readings.of(calendar);
    }
    List<DateWindow> fiscal = fiscal(form, conventions);
    if (conventions.bareQuarter().isPresent()) {
      return Readings.distinct(Ambiguity.FISCAL_YEAR_NAME, fiscal);
    }
    List<DateWindow> all = new ArrayList<>();
    all.add(calendar);
    fiscal.stream()
        .filter(window -> !window.lastDay().equals(calendar.lastDay()))
        .forEach(all::add);
    return Readings.distinct(Ambiguity.QUARTER_CALENDAR, all);
  }

  /**
   * "Q3 2026" in the fiscal year that 2026 names; where nobody declared how years are named, in the
   * one that begins in 2026.
   */
  private static List<DateWindow> fiscal(DateForm form, Conventions conventions) {
    boolean named = conventions.fiscalYearName().isPresent();
    YearKind kind = named ? YearKind.FISCAL_NAMED : YearKind.FISCAL;
    return YearStarts.of(kind, form.year(), conventions).months(form.number() * 3 - 3, 3);
  }
}
