// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/**
 * Whether a deadline has passed on a given day, as far as its words allow saying so.
 *
 * <p>As days go by the value only ever moves down this list, never up.
 */
public enum Lapse {
  /** By no reading of the text has the deadline passed. */
  NOT_LAPSED,
  /** By some readings the deadline has passed, by others it has not. */
  POSSIBLY_LAPSED,
  /** By every reading of the text the deadline has passed. */
  LAPSED
}
