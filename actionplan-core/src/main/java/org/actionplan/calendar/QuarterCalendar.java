// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/**
 * Which calendar a quarter with a single year belongs to.
 *
 * <p>"Q3 2026" ends on 30 September 2026 by the calendar year, and on 31 December 2026 where the
 * fiscal year starts in April. "Q3 2026/27" names a fiscal year and needs no declaration.
 */
public enum QuarterCalendar {
  /** Quarters start in January, April, July and October, and are numbered from January. */
  CALENDAR,
  /** Quarters are numbered from the start of the fiscal year. */
  FISCAL
}
