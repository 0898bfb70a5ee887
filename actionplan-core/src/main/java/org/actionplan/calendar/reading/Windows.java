// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateInterval;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.DayMonthOrder;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.SeasonCalendar;
import org.jspecify.annotations.Nullable;

/** Makes windows of dates as they were put, by conventions and context. */
final class Windows {

  private final Conventions conventions;
  private final @Nullable DateWindow context;

  Windows(Conventions conventions, @Nullable DateWindow context) {
    this.conventions = conventions;
    this.context = context;
  }

  Conventions conventions() {
    return conventions;
  }

  @Nullable DateWindow context() {
    return context;
  }

  /** The readings of a date, or null if there is no such date. */
  @Nullable Readings of(DateForm form) {
    Readings whole = form.hasYear() ? dated(form) : undated(form);
    return whole == null ? null : Portions.apply(form, whole, conventions);
  }

  private @Nullable Readings undated(DateForm form) {
    if (form.shape() == Shape.CURRENT_YEAR) {
      return CurrentYear.of(form, conventions, context);
    }
    if (form.shape() == Shape.MONTH_WITH_FIGURE) {
      return dayOrYear(form);
    }
    if (form.shape() == Shape.DAY && isBeyond(form.number(), form.day())) {
      return null;
    }
    DateForm complete = ContextYear.complete(form, context);
    return complete == null ? OpenReadings.ofUnknownYear() : dated(complete);
  }

  private static boolean isBeyond(int month, int day) {
    return day > YearMonth.of(2024, month).lengthOfMonth();
  }

  private @Nullable Readings dated(DateForm form) {
    return isWithinYear(form) ? MonthsOfYears.of(form, conventions, this::plain) : plain(form);
  }

  /** "March 2022/23": a date in a year that is not the calendar's. */
  private static boolean isWithinYear(DateForm form) {
    boolean part =
        switch (form.shape()) {
          case DAY, MONTH, SEASON -> true;
          default -> false;
        };
    return part && form.yearKind() != YearKind.CALENDAR;
  }

  private @Nullable Readings plain(DateForm form) {
    int year = form.year();
    return switch (form.shape()) {
      case DAY -> day(year, form.number(), form.day());
      case FIGURES -> figures(year, form.number(), form.day());
      case MONTH -> Readings.of(month(year, form.number()));
      case MONTH_OR_DAY -> monthOrDay(form);
      case MONTH_OR_YEARS -> monthOrYears(form);
      case MONTH_WITH_FIGURE -> day(year, form.number(), form.day());
      case QUARTER -> Quarters.of(form, conventions);
      case HALF -> half(form);
      case SEASON -> Seasons.of(year, form.number(), conventions);
      case TERM -> term(form);
      case YEAR -> year(form);
      case YEARS -> years(form);
      case DAY_ALONE, CURRENT_YEAR -> null;
    };
  }

  private static DatePoint month(int year, int month) {
    return DateWindow.of(YearMonth.of(year, month));
  }

  private static @Nullable Readings day(int year, int month, int day) {
    DatePoint point = point(year, month, day);
    return point == null ? null : Readings.of(point);
  }

  private static @Nullable DatePoint point(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? DateWindow.of(year, month, day)
        : null;
  }

  private @Nullable Readings figures(int year, int first, int second) {
    DatePoint dayFirst = point(year, second, first);
    DatePoint monthFirst = point(year, first, second);
    if (dayFirst == null || monthFirst == null) {
      DatePoint only = dayFirst == null ? monthFirst : dayFirst;
      return only == null ? null : Readings.of(only);
    }
    return conventions
        .dayMonthOrder()
        .map(order -> Readings.of(order == DayMonthOrder.DAY_FIRST ? dayFirst : monthFirst))
        .orElseGet(() -> Readings.of(Ambiguity.DAY_MONTH_ORDER, dayFirst, monthFirst));
  }

  /** "Sept 22": in month-first countries a day, elsewhere most likely a year. */
  private @Nullable Readings dayOrYear(DateForm form) {
    DateForm day = DateForm.of(Shape.DAY, form.number(), form.day());
    if (isMonthFirst()) {
      return undated(day);
    }
    DatePoint month = month(YearPhrase.century(form.day()), form.number());
    Readings asDay = undated(day);
    if (asDay != null && isFarFrom(month)) {
      return asDay;
    }
    return asDay == null || asDay.windows().size() != 1
        ? Readings.of(month)
        : Readings.of(Ambiguity.DAY_OR_YEAR, month, asDay.windows().get(0));
  }

  private boolean isMonthFirst() {
    return conventions.dayMonthOrder().filter(o -> o == DayMonthOrder.MONTH_FIRST).isPresent();
  }

  /** Whether a year is so far from the plan that nobody will have meant it. */
  private boolean isFarFrom(DatePoint month) {
    LocalDate day = context == null ? null : ContextYear.day(context);
    int years = day == null ? 0 : month.start().getYear() - day.getYear();
    return years < -4 || years > 7;
  }

  /** "March 20 23": the year was broken in two, or it is the day and a short year. */
  private Readings monthOrDay(DateForm form) {
    DatePoint month = month(form.year(), form.number());
    DatePoint day = DateWindow.of(form.year(), form.number(), form.day());
    return isMonthFirst()
        ? Readings.of(Ambiguity.DAY_OR_YEAR, day, month)
        : Readings.of(Ambiguity.DAY_OR_YEAR, month, day);
  }

  /** "2003-07": a month, or a range of years where fiscal years are written like that. */
  private Readings monthOrYears(DateForm form) {
    int year = form.year();
    DatePoint month = month(year, form.number());
    if (conventions.fiscalYearStart().isEmpty()) {
      return Readings.of(month);
    }
    int last = year - year % 100 + form.number();
    DateWindow years = DateInterval.of(DateWindow.ofYear(year), DateWindow.ofYear(last));
    return Readings.of(Ambiguity.MONTH_OR_YEARS, month, years);
  }

  private Readings half(DateForm form) {
    YearStarts starts = YearStarts.of(form.yearKind(), form.year(), conventions);
    return OpenReadings.distinct(starts.ambiguity(), starts.months(form.number() * 6 - 6, 6));
  }

  private @Nullable Readings term(DateForm form) {
    boolean southern = conventions.seasons().filter(s -> s == SeasonCalendar.SOUTHERN).isPresent();
    if (form.number() > Terms.NUMBERED != southern) {
      return null;
    }
    boolean second = form.yearKind() != YearKind.CALENDAR && form.firstMonth() < 9 && !southern;
    int year = second ? form.year() + 1 : form.year();
    return Readings.of(Terms.window(form.number(), year));
  }

  private Readings year(DateForm form) {
    if (form.yearKind() == YearKind.CALENDAR) {
      return Readings.of(DateWindow.ofYear(form.year()));
    }
    YearStarts starts = YearStarts.of(form.yearKind(), form.year(), conventions);
    return OpenReadings.distinct(starts.ambiguity(), starts.months(0, 12));
  }

  private Readings years(DateForm form) {
    int count = (form.number() - form.year()) * 12;
    if (form.yearKind() != YearKind.CALENDAR) {
      YearStarts starts = YearStarts.of(form.yearKind(), form.year(), conventions);
      return OpenReadings.distinct(starts.ambiguity(), starts.months(0, count));
    }
    DateWindow calendar =
        DateInterval.of(DateWindow.ofYear(form.year()), DateWindow.ofYear(form.number()));
    Optional<LocalDate> fiscal =
        conventions.fiscalYearStart().map(start -> start.atYear(form.year()));
    if (fiscal.isEmpty() || fiscal.get().getDayOfYear() == 1) {
      return Readings.of(calendar);
    }
    DateWindow within =
        DateWindow.between(fiscal.get(), fiscal.get().plusMonths(count).minusDays(1));
    return OpenReadings.distinct(
        Ambiguity.YEARS_OR_FISCAL_YEARS,
        count == 12 ? List.of(within, calendar) : List.of(calendar, within));
  }
}
