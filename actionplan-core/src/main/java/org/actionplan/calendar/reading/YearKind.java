// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

/** What a year in a cell counts. */
enum YearKind {
  /** No year is written. */
  NONE,
  /** "2022". */
  CALENDAR,
  /** "2022/23", by its first year. */
  FISCAL,
  /** "FY 2023", by the one year that names it. */
  FISCAL_NAMED,
  /** "2022/23 academic year", by its first year. */
  ACADEMIC
}
