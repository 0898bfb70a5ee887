// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/**
 * How exactly a date was given, from the coarsest to the finest.
 *
 * <p>Precision is part of the value: {@code 2022-12} is not {@code 2022-12-01}, and a deadline of
 * "December 2022" is met on the thirty-first.
 */
public enum Precision {
  /** A calendar year, such as {@code 2022}. */
  YEAR,
  /**
   * A northern meteorological season of three whole months, such as {@code 2022-23}, autumn 2022.
   */
  SEASON,
  /** A calendar quarter, such as {@code 2022-33}, January to March 2022. */
  QUARTER,
  /** A calendar month, such as {@code 2022-12}. */
  MONTH,
  /** A single day, such as {@code 2022-12-31}. */
  DAY
}
