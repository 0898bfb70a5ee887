// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One date of a given precision: a day, a month, a quarter, a season or a year.
 *
 * <p>Autumn 2022 is {@code new DatePoint(Precision.SEASON, LocalDate.of(2022, 9, 1),
 * Qualifier.NONE)} and prints as {@code 2022-23}. The factories of {@link DateWindow} read better.
 *
 * @param precision how exactly the date was given
 * @param start the first day of the window, for example 1 September 2022
 * @param qualifier whether it was given with reserve
 */
public record DatePoint(Precision precision, LocalDate start, Qualifier qualifier)
    implements DateWindow {

  /**
   * Checks that the start is one of the precision's own first days.
   *
   * @param precision how exactly the date was given
   * @param start the first day of the window, for example 1 September 2022
   * @param qualifier whether it was given with reserve
   * @throws IllegalArgumentException if a year does not start on 1 January, a quarter, season or
   *     month not on the first of a month that begins one, or the year is not 0 to 9999
   */
  public DatePoint {
    if (start.getYear() < 0 || start.getYear() > 9999) {
      throw new IllegalArgumentException("start must be in the years 0 to 9999, but was " + start);
    }
    if (!isFirstDay(precision, start)) {
      throw new IllegalArgumentException(
          "start must be the first day of a " + precision + ", but was " + start);
    }
  }

  private static boolean isFirstDay(Precision precision, LocalDate day) {
    return switch (precision) {
      case DAY -> true;
      case MONTH -> day.getDayOfMonth() == 1;
      case SEASON -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 0;
      case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
      case YEAR -> day.getDayOfYear() == 1;
    };
  }

  /**
   * The same date with another qualifier.
   *
   * @param qualifier for example {@link Qualifier#APPROXIMATE} for "about"
   * @return this date, so qualified
   */
  public DatePoint withQualifier(Qualifier qualifier) {
    return new DatePoint(precision, start, qualifier);
  }

  /**
   * The last day, which a single date always has.
   *
   * @return for example 30 November 2022 for autumn 2022
   */
  public LocalDate end() {
    return switch (precision) {
      case DAY -> start;
      case MONTH -> lastDayOfMonth(start);
      case QUARTER, SEASON -> lastDayOfMonth(start.plusMonths(2));
      case YEAR -> lastDayOfMonth(start.plusMonths(11));
    };
  }

  private static LocalDate lastDayOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  @Override
  public Optional<LocalDate> firstDay() {
    return Optional.of(start);
  }

  @Override
  public Optional<LocalDate> lastDay() {
    return Optional.of(end());
  }

  @Override
  public boolean isQualified() {
    return qualifier != Qualifier.NONE;
  }

  /**
   * The EDTF text.
   *
   * @return for example {@code "2022-12"}, {@code "2022-23"} or {@code "2022~"}
   */
  @Override
  public String toString() {
    byte[] ascii = new byte[10];
    twoDigits(ascii, 0, start.getYear() / 100);
    twoDigits(ascii, 2, start.getYear() % 100);
    int length = 4;
    if (precision != Precision.YEAR) {
      ascii[4] = '-';
      twoDigits(ascii, 5, code());
      length = 7;
    }
    if (precision == Precision.DAY) {
      ascii[7] = '-';
      twoDigits(ascii, 8, start.getDayOfMonth());
      length = 10;
    }
    String text = new String(ascii, 0, length, StandardCharsets.ISO_8859_1);
    return qualifier == Qualifier.NONE ? text : text + qualifier.symbol();
  }

  /** What EDTF has for the part of the year. */
  private int code() {
    return switch (precision) {
      case SEASON -> 20 + start.getMonthValue() / 3;
      case QUARTER -> 33 + start.getMonthValue() / 3;
      default -> start.getMonthValue();
    };
  }

  private static void twoDigits(byte[] ascii, int at, int number) {
    ascii[at] = (byte) ('0' + number / 10);
    ascii[at + 1] = (byte) ('0' + number % 10);
  }
}
