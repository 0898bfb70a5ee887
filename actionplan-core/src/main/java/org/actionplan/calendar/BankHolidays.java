// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.actionplan.calendar.BankHolidayTable.Feast;

/**
 * The bank holidays of a part of the United Kingdom, worked out for any year.
 *
 * <p>A holiday that falls on a weekend is kept on the next weekday that is not a holiday itself:
 * Christmas Day 2021, a Saturday, on Monday 27 December, and Boxing Day on the Tuesday. Days moved
 * or added by proclamation are known from 2007, such as the Monday of the coronation in 2023; for
 * years to come, as for those before, the rule alone is applied. What has been proclaimed since is
 * added with {@link WorkingDays#withHolidays}.
 */
public enum BankHolidays {
  /** No holidays at all: every Monday to Friday is a working day. */
  NONE,
  /** England and Wales. */
  ENGLAND_AND_WALES,
  /**
   * Scotland, as the Banking and Financial Dealings Act 1971 and the St Andrew's Day Act have it.
   */
  SCOTLAND,
  /** Northern Ireland. */
  NORTHERN_IRELAND;

  /**
   * The days kept in a year, with those kept in place of a weekend.
   *
   * @param year for example 2022
   * @return for England and Wales in 2022 the ten days from 3 January to 27 December; no weekends
   */
  public NavigableSet<LocalDate> days(int year) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    List<LocalDate> atWeekends = new ArrayList<>();
    for (Feast feast : BankHolidayTable.of(this)) {
      LocalDate day = feast.in(year);
      (isWeekend(day) ? atWeekends : days).add(day);
    }
    for (LocalDate day : atWeekends) {
      days.add(substitute(day, days));
    }
    days.addAll(BankHolidayTable.proclaimed(this, year));
    return days;
  }

  private static LocalDate substitute(LocalDate day, NavigableSet<LocalDate> taken) {
    LocalDate next = day;
    while (isWeekend(next) || taken.contains(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }
}
