// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/**
 * Which number of a date in figures is the day: decides whether "03/04/26" is in April or March.
 */
public enum DayMonthOrder {
  /** 03/04/26 is 3 April 2026, as in the United Kingdom. */
  DAY_FIRST,
  /** 03/04/26 is 4 March 2026, as in the United States. */
  MONTH_FIRST
}
