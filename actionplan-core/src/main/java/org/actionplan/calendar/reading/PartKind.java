// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

/** What a stretch of a cell says about time. */
enum PartKind {
  /** "December 2022". */
  DATE,
  /** "April – June 2023". */
  RANGE,
  /** "May/June 2025": one or the other. */
  EITHER,
  /** "every six months". */
  CADENCE,
  /** "within 6 months of approval", "Year 2". */
  PERIOD,
  /** "Short term". */
  BAND,
  ONGOING,
  IMMEDIATE,
  TO_BE_CONFIRMED,
  NOT_APPLICABLE,
  NO_DATE,
  DONE
}
