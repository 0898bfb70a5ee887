// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

/** The forms in which a date is put into words or figures, before any convention is applied. */
enum Shape {
  /** "1 October 2022": number is the month. */
  DAY,
  /** "03/04/26": number and day are the first and second figure. */
  FIGURES,
  /** "12" in "12 – 14 May": only the day. */
  DAY_ALONE,
  /** "October 2022": number is the month. */
  MONTH,
  /** "March 22": number is the month, day the figure after it. */
  MONTH_WITH_FIGURE,
  /** "March 20 23": number is the month, day the figure that a year may have lost. */
  MONTH_OR_DAY,
  /** "2003-07": number is the month, or the last two digits of a year. */
  MONTH_OR_YEARS,
  /** "Q3 2022": number is 1 to 4. */
  QUARTER,
  /** "H1 2022": number is 1 or 2. */
  HALF,
  /** "Autumn 2022": number is 1 for spring to 4 for winter. */
  SEASON,
  /** "Autumn term 2022": numbered like a season. */
  TERM,
  /** "2022", "2022/23". */
  YEAR,
  /** "2020-22": number is the last year. */
  YEARS,
  /** "the financial year" by the date of the plan: year counts from it, so 1 is the next. */
  CURRENT_YEAR
}
