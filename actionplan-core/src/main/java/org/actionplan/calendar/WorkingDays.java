// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which days an authority works: Monday to Friday, save holidays.
 *
 * <pre>{@code
 * WorkingDays days = WorkingDays.of(BankHolidays.ENGLAND_AND_WALES);
 * days.plus(LocalDate.of(2026, 12, 24), 1); // 29 December: the 28th is kept for Boxing Day
 * }</pre>
 *
 * <p>The holidays of other countries, and closures of one's own, are given as data. Immutable.
 *
 * @param bankHolidays the holidays that come by rule
 * @param closed more days on which nobody works, such as 24 December
 */
public record WorkingDays(BankHolidays bankHolidays, Set<LocalDate> closed) {

  /**
   * Copies the days.
   *
   * @param bankHolidays the holidays that come by rule
   * @param closed more days on which nobody works
   */
  public WorkingDays {
    Objects.requireNonNull(bankHolidays, "bankHolidays");
    closed = Collections.unmodifiableSet(new TreeSet<>(closed));
  }

  /**
   * The working days of a part of the United Kingdom.
   *
   * @param bankHolidays for example {@link BankHolidays#SCOTLAND}, or {@link BankHolidays#NONE} to
   *     give all holidays as data
   * @return the working days
   */
  public static WorkingDays of(BankHolidays bankHolidays) {
    return new WorkingDays(bankHolidays, Set.of());
  }

  /**
   * These working days without some more.
   *
   * @param days for example a holiday proclaimed for one year, or the days between Christmas and
   *     New Year
   * @return the working days that are left
   */
  public WorkingDays withHolidays(Collection<LocalDate> days) {
    Set<LocalDate> more = new TreeSet<>(closed);
    more.addAll(days);
    return new WorkingDays(bankHolidays, more);
  }

  /**
   * Whether a day is worked.
   *
   * @param day for example 28 December 2026
   * @return false on a weekend, a bank holiday and a closed day
   */
  public boolean isWorkingDay(LocalDate day) {
    return !BankHolidays.isWeekend(day)
        && !closed.contains(day)
        && !bankHolidays.days(day.getYear()).contains(day);
  }

  /**
   * The day that is some working days after another.
   *
   * @param day the day before the first that is counted; need not be a working day
   * @param workingDays how many are counted, 0 or more
   * @return the last working day counted, or {@code day} itself for 0
   * @throws IllegalArgumentException if {@code workingDays} is negative
   */
  public LocalDate plus(LocalDate day, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "workingDays must not be negative, but was " + workingDays);
    }
    LocalDate last = day;
    for (int left = workingDays; left > 0; ) {
      last = last.plusDays(1);
      if (isWorkingDay(last)) {
        left--;
      }
    }
    return last;
  }
}
