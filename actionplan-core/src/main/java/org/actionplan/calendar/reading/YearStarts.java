// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.FiscalYearName;
import org.actionplan.calendar.SeasonCalendar;

/**
 * The day or days on which a year may begin.
 *
 * @param firstDays the possible first days, the most usual first
 * @param ambiguity why there are several; of no account if there is one
 */
record YearStarts(List<LocalDate> firstDays, Ambiguity ambiguity) {

  static YearStarts of(YearKind kind, int year, Conventions conventions) {
    return switch (kind) {
      case NONE, CALENDAR -> certain(LocalDate.of(year, 1, 1));
      case ACADEMIC -> academic(year, conventions);
      case FISCAL ->
          conventions
              .fiscalYearStart()
              .map(start -> pair(start.atYear(year)))
              .orElseGet(() -> undeclared(year));
      case FISCAL_NAMED ->
          conventions
              .fiscalYearStart()
              .map(start -> named(start, year, conventions))
              .orElseGet(() -> undeclaredNamed(year));
    };
  }

  private static YearStarts academic(int year, Conventions conventions) {
    LocalDate northern = LocalDate.of(year, 9, 1);
    LocalDate southern = LocalDate.of(year, 1, 1);
    return conventions
        .seasons()
        .map(seasons -> certain(seasons == SeasonCalendar.NORTHERN ? northern : southern))
        .orElseGet(() -> new YearStarts(List.of(northern, southern), Ambiguity.SEASON_CALENDAR));
  }

  private static YearStarts certain(LocalDate day) {
    return new YearStarts(List.of(day), Ambiguity.FISCAL_YEAR_START);
  }

  /** "2022/23" is no calendar year, even where the fiscal year is declared to be one. */
  private static YearStarts pair(LocalDate start) {
    return start.getDayOfYear() > 1
        ? certain(start)
        : new YearStarts(undeclared(start.getYear()).firstDays(), Ambiguity.YEARS_OR_FISCAL_YEARS);
  }

  private static YearStarts undeclared(int year) {
    return new YearStarts(
        List.of(LocalDate.of(year, 4, 1), LocalDate.of(year, 7, 1), LocalDate.of(year, 10, 1)),
        Ambiguity.FISCAL_YEAR_START);
  }

  private static YearStarts named(MonthDay start, int year, Conventions conventions) {
    LocalDate within = start.atYear(year);
    if (within.getDayOfYear() == 1) {
      return certain(within);
    }
    if (conventions.fiscalYearName().isEmpty()) {
      return new YearStarts(List.of(within.minusYears(1), within), Ambiguity.FISCAL_YEAR_NAME);
    }
    boolean last = conventions.fiscalYearName().get() == FiscalYearName.LAST_YEAR;
    return certain(last ? within.minusYears(1) : within);
  }

  private static YearStarts undeclaredNamed(int year) {
    return new YearStarts(
        List.of(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year - 1, 4, 1),
            LocalDate.of(year - 1, 7, 1),
            LocalDate.of(year, 4, 1)),
        Ambiguity.FISCAL_YEAR_START);
  }

  /** The same number of months into each of the possible years. */
  List<DateWindow> months(int from, int count) {
    return firstDays.stream()
        .<DateWindow>map(
            first -> {
              LocalDate start = first.plusMonths(from);
              return DateWindow.between(start, start.plusMonths(count).minusDays(1));
            })
        .toList();
  }
}
