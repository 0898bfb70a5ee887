// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/**
 * Where on Earth a season is meant, which decides when "autumn 2022" ends.
 *
 * <p>Both calendars are meteorological: seasons of three whole months.
 */
public enum SeasonCalendar {
  /** Autumn is September to November, as in the United Kingdom. */
  NORTHERN,
  /** Autumn is March to May, as in Australia; summer 2022 is December 2022 to February 2023. */
  SOUTHERN
}
