// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

/** Whether a finding holds by every reading of the words, or only by some. */
public enum Certainty {
  /** It holds whatever the words were meant to say. */
  CERTAIN,
  /** It holds by some readings of the words and not by others. */
  POSSIBLE
}
