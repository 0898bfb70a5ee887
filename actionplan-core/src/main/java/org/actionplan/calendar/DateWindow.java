// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as action plans give it: a window of days with a precision.
 *
 * <p>"December 2022" is the window 2022-12-01 to 2022-12-31, met on any day in it and past only
 * after its last day. A window is written as EDTF, the Extended Date/Time Format of ISO 8601-2:
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><th>text</th><th>meaning</th></tr>
 * <tr><td>{@code 2022-12-31}</td><td>a day</td></tr>
 * <tr><td>{@code 2022-12}</td><td>a month</td></tr>
 * <tr><td>{@code 2022-23}</td><td>a season: 21 spring, 22 summer, 23 autumn, 24 winter</td></tr>
 * <tr><td>{@code 2022-33}</td><td>a calendar quarter: 33 the first to 36 the fourth</td></tr>
 * <tr><td>{@code 2022}</td><td>a year</td></tr>
 * <tr><td>{@code 2023-04-01/2024-03-31}</td><td>from one date to another, here a fiscal year</td></tr>
 * <tr><td>{@code 2022-10/..}</td><td>from October 2022, with no end</td></tr>
 * <tr><td>{@code ../2030}</td><td>until the end of 2030, with no start</td></tr>
 * <tr><td>{@code 2022~}, {@code 2022?}, {@code 2022%}</td><td>approximate, uncertain, both</td></tr>
 * </table>
 *
 * <p>A window is not a {@link java.time.LocalDate}: turning "2022" into 1 January loses eleven
 * months, turning it into 31 December invents a precision that nobody wrote.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification, Library of
 *     Congress</a>
 */
public sealed interface DateWindow permits DatePoint, DateInterval {

  /**
   * Reads the EDTF text that {@link #toString()} writes.
   *
   * @param edtf for example {@code "2022-12"} or {@code "2022-10/.."}
   * @return the window
   * @throws IllegalArgumentException if the text is not one of the forms above, or names a day that
   *     does not exist
   */
  static DateWindow parse(String edtf) {
    return EdtfParser.parse(edtf);
  }

  /**
   * A single day.
   *
   * @param day for example 31 December 2022
   * @return the window of that day
   */
  static DatePoint of(LocalDate day) {
    return new DatePoint(Precision.DAY, day, Qualifier.NONE);
  }

  /**
   * A single day, by its numbers.
   *
   * @param year 0 to 9999
   * @param month 1 to 12
   * @param dayOfMonth 1 to 31, as the month allows
   * @return the window of that day
   * @throws java.time.DateTimeException if there is no such day
   */
  static DatePoint of(int year, int month, int dayOfMonth) {
    return of(LocalDate.of(year, month, dayOfMonth));
  }

  /**
   * A calendar month.
   *
   * @param month for example December 2022
   * @return the window of that month
   */
  static DatePoint of(YearMonth month) {
    return new DatePoint(Precision.MONTH, month.atDay(1), Qualifier.NONE);
  }

  /**
   * A calendar year.
   *
   * @param year 0 to 9999
   * @return the window of that year
   */
  static DatePoint ofYear(int year) {
    return new DatePoint(Precision.YEAR, LocalDate.of(year, 1, 1), Qualifier.NONE);
  }

  /**
   * A calendar quarter.
   *
   * @param year 0 to 9999
   * @param quarter 1 to 4, where 1 is January to March
   * @return the window of that quarter
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  static DatePoint ofQuarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("quarter must be 1 to 4, but was " + quarter);
    }
    return new DatePoint(Precision.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1), Qualifier.NONE);
  }

  /**
   * A northern meteorological season.
   *
   * @param year 0 to 9999, the year in which the season begins
   * @param season for example autumn, September to November
   * @return the window of that season
   */
  static DatePoint ofSeason(int year, Season season) {
    return new DatePoint(
        Precision.SEASON, LocalDate.of(year, season.firstMonth(), 1), Qualifier.NONE);
  }

  /**
   * The days from one day to another, both included.
   *
   * @param firstInclusive the first day, for example 1 April 2023
   * @param lastInclusive the last day, for example 31 March 2024
   * @return the interval
   * @throws IllegalArgumentException if it would end before it starts
   */
  static DateInterval between(LocalDate firstInclusive, LocalDate lastInclusive) {
    return DateInterval.of(of(firstInclusive), of(lastInclusive));
  }

  /**
   * The first day of the window.
   *
   * @return the first day, or empty if the window has no start
   */
  Optional<LocalDate> firstDay();

  /**
   * The last day of the window, on which a deadline given in these words is still met.
   *
   * @return the last day, or empty if the window has no end
   */
  Optional<LocalDate> lastDay();

  /**
   * Whether the date, or either end of it, was given as approximate or uncertain.
   *
   * @return true for {@code 2022~}, {@code 2022?} and {@code 2022-10~/2023}
   */
  boolean isQualified();

  /**
   * The EDTF text, which {@link #parse(String)} reads.
   *
   * @return for example {@code "2022-12"}
   */
  @Override
  String toString();
}
