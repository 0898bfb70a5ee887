// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

/**
 * A stated red, amber or green rating.
 *
 * <p>The colours have no common meaning: amber is "acceptable progress" in one council and
 * "delayed" in the next. The rating is kept as stated and never used as a status.
 */
public enum Rag {
  /** Red. */
  RED,
  /** Between red and amber, in scales of five steps. */
  AMBER_RED,
  /** Amber. */
  AMBER,
  /** Yellow, where a scale has it beside amber. */
  YELLOW,
  /** Between amber and green, in scales of five steps. */
  AMBER_GREEN,
  /** Green. */
  GREEN,
  /** Blue, often "complete and checked". */
  BLUE
}
