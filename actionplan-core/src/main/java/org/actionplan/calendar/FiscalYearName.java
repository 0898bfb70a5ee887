// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/** Which calendar year names a fiscal year that is given by one year only, as in "FY 2024". */
public enum FiscalYearName {
  /** FY 2024 is the year that begins in 2024. */
  FIRST_YEAR,
  /** FY 2024 is the year that ends in 2024, as in the United States and Australia. */
  LAST_YEAR
}
