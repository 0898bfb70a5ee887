// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from one date to another, where either end may be left open.
 *
 * <p>The fiscal year 2023/24 of an English council is {@code 2023-04-01/2024-03-31}; "from October
 * 2022" is {@code 2022-10/..}; "across the period to 2030" is {@code ../2030}.
 *
 * @param from the date it starts with, or empty if it has no start
 * @param to the date it ends with, included, or empty if it has no end
 */
public record DateInterval(Optional<DatePoint> from, Optional<DatePoint> to) implements DateWindow {

  /**
   * Checks that at least one end is given and that they are in order.
   *
   * @param from the date it starts with, or empty if it has no start
   * @param to the date it ends with, included, or empty if it has no end
   * @throws IllegalArgumentException if both ends are open, or the last day is before the first
   */
  public DateInterval {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("from and to must not both be open");
    }
    if (from.isPresent() && to.isPresent() && to.get().end().isBefore(from.get().start())) {
      throw new IllegalArgumentException(
          "to must not end before from starts, but was " + from.get() + "/" + to.get());
    }
  }

  /**
   * From one date to another, both included.
   *
   * @param from for example October 2022
   * @param to for example March 2023
   * @return the interval, here {@code 2022-10/2023-03}
   * @throws IllegalArgumentException if it would end before it starts
   */
  public static DateInterval of(DatePoint from, DatePoint to) {
    return new DateInterval(Optional.of(from), Optional.of(to));
  }

  /**
   * From a date on, with no end.
   *
   * @param from for example October 2022
   * @return the interval, here {@code 2022-10/..}
   */
  public static DateInterval ofOpenEnd(DatePoint from) {
    return new DateInterval(Optional.of(from), Optional.empty());
  }

  /**
   * Until a date, included, with no start.
   *
   * @param to for example the year 2030
   * @return the interval, here {@code ../2030}
   */
  public static DateInterval ofOpenStart(DatePoint to) {
    return new DateInterval(Optional.empty(), Optional.of(to));
  }

  @Override
  public Optional<LocalDate> firstDay() {
    return from.map(DatePoint::start);
  }

  @Override
  public Optional<LocalDate> lastDay() {
    return to.map(DatePoint::end);
  }

  @Override
  public boolean isQualified() {
    return from.map(DatePoint::isQualified).orElse(false)
        || to.map(DatePoint::isQualified).orElse(false);
  }

  /**
   * The EDTF text.
   *
   * @return for example {@code "2022-10/.."}
   */
  @Override
  public String toString() {
    return from.map(DatePoint::toString).orElse("..")
        + "/"
        + to.map(DatePoint::toString).orElse("..");
  }
}
