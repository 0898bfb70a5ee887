// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.LocalDate;

/**
 * The last day allowed for a piece of work: one day, or a range where the words allow several.
 *
 * <p>"December 2022" is {@code 2022-12-31} by every reading. "Q3 2026", where nobody said whether
 * the quarters are fiscal, ends on {@code 2026-09-30} by its earliest reading and on {@code
 * 2026-12-31} by its latest. A deadline is met on its last day and lapses on the day after.
 *
 * @param earliest the last day allowed by the strictest reading
 * @param latest the last day allowed by the most generous reading, not before {@code earliest}
 */
public record Deadline(LocalDate earliest, LocalDate latest) {

  /**
   * Checks the order of the two days.
   *
   * @param earliest the last day allowed by the strictest reading
   * @param latest the last day allowed by the most generous reading, not before {@code earliest}
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
   */
  public Deadline {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "latest must not be before earliest, but was " + latest + " before " + earliest);
    }
  }

  /**
   * A deadline on which all readings agree.
   *
   * @param lastDay the last day allowed, for example 31 December 2022
   * @return a certain deadline
   */
  public static Deadline of(LocalDate lastDay) {
    return new Deadline(lastDay, lastDay);
  }

  /**
   * Whether this deadline has passed by the end of the day before {@code asOf}.
   *
   * <p>A deadline of 31 December 2022 is not lapsed as of that day and lapsed as of 1 January 2023.
   *
   * @param asOf the day of judgement
   * @return the lapse by all, some or none of the readings
   */
  public Lapse lapseAsOf(LocalDate asOf) {
    if (!asOf.isAfter(earliest)) {
      return Lapse.NOT_LAPSED;
    }
    return asOf.isAfter(latest) ? Lapse.LAPSED : Lapse.POSSIBLY_LAPSED;
  }

  /**
   * Whether all readings agree on the day.
   *
   * @return true if earliest and latest are one day
   */
  public boolean isCertain() {
    return earliest.equals(latest);
  }

  /**
   * This deadline moved by a number of days, for example days of grace.
   *
   * @param days how many days later; negative for earlier
   * @return the moved deadline
   */
  public Deadline plusDays(long days) {
    return new Deadline(earliest.plusDays(days), latest.plusDays(days));
  }

  /**
   * The day, or both days where readings differ.
   *
   * @return for example {@code "2022-12-31"} or {@code "2026-09-30 or 2026-12-31"}
   */
  @Override
  public String toString() {
    return isCertain() ? latest.toString() : earliest + " or " + latest;
  }
}
