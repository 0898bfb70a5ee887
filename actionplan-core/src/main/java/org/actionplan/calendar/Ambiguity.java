// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/** Why a text about time has more than one reading, or none that can be computed yet. */
public enum Ambiguity {
  /**
   * A date in figures such as "03/04/26", with no {@linkplain DayMonthOrder day order} declared.
   */
  DAY_MONTH_ORDER("the order of day and month is not declared"),
  /** A quarter with one year such as "Q3 2026", with no {@link QuarterCalendar} declared. */
  QUARTER_CALENDAR("the calendar of the quarter is not declared"),
  /** A season such as "autumn 2026", with no {@link SeasonCalendar} declared. */
  SEASON_CALENDAR("the calendar of the seasons is not declared"),
  /** A fiscal year named by one year such as "FY 2024", with no {@link FiscalYearName} declared. */
  FISCAL_YEAR_NAME("the year that names a fiscal year is not declared"),
  /** A fiscal year, with no start of the fiscal year declared. */
  FISCAL_YEAR_START("the start of the fiscal year is not declared"),
  /** Two years such as "2020-22", which may be calendar years or the fiscal years within them. */
  YEARS_OR_FISCAL_YEARS("calendar years or fiscal years may be meant"),
  /** A year and two digits such as "2003-07", which may be a month or a range of years. */
  MONTH_OR_YEARS("a month or a range of years may be meant"),
  /** A month and two digits such as "Sept 22", which may be a day or a year. */
  DAY_OR_YEAR("the number after the month may be a day or a year"),
  /** "Before" a date, which some writers mean to include that date. */
  BEFORE_MAY_INCLUDE("work due before a date may be allowed until its end"),
  /** A day or month without a year, and no date of the plan to take it from. */
  YEAR_NOT_STATED("the year is not stated"),
  /** A period such as "within 6 months" whose start is not known. */
  START_NOT_KNOWN("the date from which the period runs is not known");

  private final String reason;

  Ambiguity(String reason) {
    this.reason = reason;
  }

  /**
   * The reason in English, as a clause that can follow a comma or a colon.
   *
   * @return for example {@code "the order of day and month is not declared"}
   */
  public String reason() {
    return reason;
  }
}
