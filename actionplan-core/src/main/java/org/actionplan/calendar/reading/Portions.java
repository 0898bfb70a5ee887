// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateInterval;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Qualifier;
import org.actionplan.calendar.Readings;

/** The early, middle, late or last part of windows. */
final class Portions {

  private static final int DAYS_OF_MONTH = 31;

  private Portions() {}

  static Readings apply(DateForm form, Readings whole, Conventions conventions) {
    if (form.portion() == Portion.WHOLE && !form.approximate()) {
      return whole;
    }
    List<DateWindow> parts = new ArrayList<>();
    for (DateWindow window : whole.windows()) {
      DateWindow part = part(form.portion(), window, conventions);
      parts.add(form.approximate() ? approximate(part) : part);
    }
    return whole
        .ambiguity()
        .map(why -> OpenReadings.distinct(why, parts))
        .orElseGet(() -> Readings.of(parts.get(0)));
  }

  private static DateWindow approximate(DateWindow window) {
    if (window instanceof DatePoint point) {
      return point.withQualifier(Qualifier.APPROXIMATE);
    }
    DateInterval interval = (DateInterval) window;
    return new DateInterval(
        interval.from().map(point -> point.withQualifier(Qualifier.APPROXIMATE)),
        interval.to().map(point -> point.withQualifier(Qualifier.APPROXIMATE)));
  }

  private static DateWindow part(Portion portion, DateWindow window, Conventions conventions) {
    LocalDate first = window.firstDay().orElseThrow();
    LocalDate last = window.lastDay().orElseThrow();
    if (portion == Portion.WEEK) {
      return first.equals(last) ? DateWindow.between(first, first.plusDays(6)) : window;
    }
    if (portion == Portion.WHOLE || first.equals(last)) {
      return window;
    }
    int week = weekFrom(portion, last);
    if (week > 0) {
      return DateWindow.between(first.plusDays(week - 1), first.plusDays(week + 5));
    }
    if (portion == Portion.END) {
      return DateWindow.of(last);
    }
    LocalDate earlyEnds = earlyEnds(first, last, conventions);
    LocalDate midEnds = midEnds(first, last, conventions);
    return switch (portion) {
      case MID -> DateWindow.between(earlyEnds.plusDays(1), midEnds);
      case LATE -> DateWindow.between(midEnds.plusDays(1), last);
      default -> DateWindow.between(first, earlyEnds);
    };
  }

  /** The day of the month on which a numbered week begins; 0 if the portion is none. */
  private static int weekFrom(Portion portion, LocalDate last) {
    return switch (portion) {
      case FIRST_WEEK -> 1;
      case SECOND_WEEK -> 8;
      case THIRD_WEEK -> 15;
      case FOURTH_WEEK -> 22;
      case LAST_WEEK -> last.getDayOfMonth() - 6;
      default -> 0;
    };
  }

  private static LocalDate earlyEnds(LocalDate first, LocalDate last, Conventions conventions) {
    if (isMonth(first, last)) {
      return first.withDayOfMonth(conventions.earlyMonthEnds());
    }
    return isYear(first, last)
        ? conventions.earlyYearEnds().atYear(first.getYear())
        : thirds(first, last, 1);
  }

  private static LocalDate midEnds(LocalDate first, LocalDate last, Conventions conventions) {
    if (isMonth(first, last)) {
      return first.withDayOfMonth(conventions.midMonthEnds());
    }
    return isYear(first, last)
        ? conventions.midYearEnds().atYear(first.getYear())
        : thirds(first, last, 2);
  }

  private static boolean isMonth(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) < DAYS_OF_MONTH && first.getDayOfMonth() == 1;
  }

  private static boolean isYear(LocalDate first, LocalDate last) {
    return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
  }

  /** Whole months where the window has some, otherwise days. */
  private static LocalDate thirds(LocalDate first, LocalDate last, int count) {
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    return months >= 3
        ? first.plusMonths(months * count / 3).minusDays(1)
        : first.plusDays(ChronoUnit.DAYS.between(first, last) * count / 3);
  }
}
