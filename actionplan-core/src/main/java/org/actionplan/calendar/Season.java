// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.Month;

/**
 * A season of three whole months, by the northern meteorological calendar.
 *
 * <p>Winter of a year begins in its December: winter 2022 is December 2022 to February 2023. A
 * season under any other calendar ({@link SeasonCalendar}) is written out as days.
 */
public enum Season {
  /** March to May; EDTF code 21. */
  SPRING(Month.MARCH),
  /** June to August; EDTF code 22. */
  SUMMER(Month.JUNE),
  /** September to November, "fall" in North America; EDTF code 23. */
  AUTUMN(Month.SEPTEMBER),
  /** December to February of the next year; EDTF code 24. */
  WINTER(Month.DECEMBER);

  private final Month firstMonth;

  Season(Month firstMonth) {
    this.firstMonth = firstMonth;
  }

  /**
   * The month in which this season begins in the northern hemisphere.
   *
   * @return for example {@link Month#SEPTEMBER} for autumn
   */
  public Month firstMonth() {
    return firstMonth;
  }
}
