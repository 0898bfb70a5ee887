// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The year that is not written, from the date of the plan.
 *
 * <p>A month that is just past is meant to be past: "June" in a plan of July 2012 is June 2012,
 * overdue, not June 2013.
 */
final class ContextYear {

  private static final int MONTHS_OVERDUE = 2;

  private ContextYear() {}

  /** The form with its year, or null if the context gives none. */
  static @Nullable DateForm complete(DateForm form, @Nullable DateWindow context) {
    LocalDate day = context == null ? null : day(context);
    if (day == null) {
      return null;
    }
    int year = isWholeYear(context) ? day.getYear() : nearest(form, day);
    return form.withYear(YearKind.CALENDAR, year);
  }

  /** The day from which the context counts, or null if it lies where no plan does. */
  static @Nullable LocalDate day(DateWindow context) {
    LocalDate day = context.firstDay().or(context::lastDay).orElseThrow();
    return day.getYear() > 1 && day.getYear() < 9000 ? day : null;
  }

  static boolean isWholeYear(@Nullable DateWindow context) {
    return context instanceof DatePoint point && point.precision() == Precision.YEAR;
  }

  private static int nearest(DateForm form, LocalDate day) {
    LocalDate earliest = day.minusMonths(MONTHS_OVERDUE);
    int year = earliest.getYear();
    return lastDay(form, year).isBefore(earliest) ? year + 1 : year;
  }

  private static LocalDate lastDay(DateForm form, int year) {
    YearMonth month = YearMonth.of(year, Math.max(1, form.firstMonth()));
    return switch (form.shape()) {
      case DAY -> month.atDay(Math.min(form.day(), month.lengthOfMonth()));
      case QUARTER, SEASON -> month.plusMonths(2).atEndOfMonth();
      case HALF -> month.plusMonths(5).atEndOfMonth();
      case TERM -> month.plusMonths(3).atEndOfMonth();
      default -> month.atEndOfMonth();
    };
  }
}
