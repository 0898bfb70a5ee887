// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.time.LocalDate;
import java.util.Objects;
import org.actionplan.calendar.BankHolidays;
import org.actionplan.calendar.WorkingDays;

/**
 * How long a {@link StatutoryClock} runs: so many months, days or working days.
 *
 * @param length how many, 1 or more
 * @param unit of what
 * @param workingDays which days are counted in working days; without effect on months and days
 */
public record ClockPeriod(int length, Unit unit, WorkingDays workingDays) {

  /** What a period is counted in. */
  public enum Unit {
    /** Calendar months. */
    MONTHS,
    /** Days, weekends and holidays among them. */
    DAYS,
    /** Days on which the authority works. */
    WORKING_DAYS
  }

  /**
   * Checks the length.
   *
   * @param length how many, 1 or more
   * @param unit of what
   * @param workingDays which days are counted in working days
   * @throws IllegalArgumentException if the length is not positive
   */
  public ClockPeriod {
    if (length < 1) {
      throw new IllegalArgumentException("length must be 1 or more, but was " + length);
    }
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(workingDays, "workingDays");
  }

  /**
   * Some calendar months.
   *
   * @param length for example 2
   * @return the period
   * @throws IllegalArgumentException if the length is not positive
   */
  public static ClockPeriod ofMonths(int length) {
    return new ClockPeriod(length, Unit.MONTHS, WorkingDays.of(BankHolidays.NONE));
  }

  /**
   * Some days.
   *
   * @param length for example 56
   * @return the period
   * @throws IllegalArgumentException if the length is not positive
   */
  public static ClockPeriod ofDays(int length) {
    return new ClockPeriod(length, Unit.DAYS, WorkingDays.of(BankHolidays.NONE));
  }

  /**
   * Some working days.
   *
   * @param length for example 20
   * @param workingDays which days are counted
   * @return the period
   * @throws IllegalArgumentException if the length is not positive
   */
  public static ClockPeriod ofWorkingDays(int length, WorkingDays workingDays) {
    return new ClockPeriod(length, Unit.WORKING_DAYS, workingDays);
  }

  /**
   * The last day of the period "beginning with" a day, which is itself the first day.
   *
   * <p>Months end on the day before the one of the same number: two months beginning with 1
   * September end on 31 October. Where the last month is too short to have that day, they end with
   * it: two months beginning with 31 December end on 28 or 29 February.
   *
   * @param firstDay the day that is counted first
   * @return the last day
   */
  public LocalDate beginningWith(LocalDate firstDay) {
    return switch (unit) {
      case MONTHS -> {
        LocalDate same = firstDay.plusMonths(length);
        yield same.getDayOfMonth() == firstDay.getDayOfMonth() ? same.minusDays(1) : same;
      }
      case DAYS -> firstDay.plusDays(length - 1L);
      case WORKING_DAYS -> workingDays.plus(firstDay.minusDays(1), length);
    };
  }

  /**
   * The last day of the period "after" a day, which is not itself counted.
   *
   * <p>Months end on the day of the same number, or with the month if it is too short: one month
   * after 31 August ends on 30 September.
   *
   * @param day the day before the one that is counted first
   * @return the last day
   */
  public LocalDate after(LocalDate day) {
    return switch (unit) {
      case MONTHS -> day.plusMonths(length);
      case DAYS -> day.plusDays(length);
      case WORKING_DAYS -> workingDays.plus(day, length);
    };
  }
}
