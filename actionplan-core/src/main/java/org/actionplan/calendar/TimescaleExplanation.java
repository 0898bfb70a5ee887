// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.util.List;
import java.util.Optional;

/**
 * How a reading of a cell came about.
 *
 * <p>For "September 2022 (from February 2022)" the timescale is due in September 2022, the original
 * is February 2022, and all words were used. For "Cabinet – 12 October 2022", "Cabinet" was passed
 * over.
 *
 * @param timescale the reading, equal to what {@link Timescale#parse(String, Conventions)} gives
 * @param original the timescale whose place it took, where the cell still shows it: struck through,
 *     or in words such as "was" or "revised from"
 * @param used the words that gave the meaning, in the order of the text, those that stand together
 *     in one
 * @param ignored the words that were passed over; all of them if the cell is unreadable
 * @param decisions what decided between meanings, a sentence each; empty if the words left nothing
 *     to decide
 */
public record TimescaleExplanation(
    Timescale timescale,
    Optional<Timescale> original,
    List<String> used,
    List<String> ignored,
    List<String> decisions) {

  /**
   * Copies the lists.
   *
   * @param timescale the reading
   * @param original the timescale whose place it took
   * @param used the words that gave the meaning
   * @param ignored the words that were passed over
   * @param decisions what decided between meanings
   */
  public TimescaleExplanation {
    used = List.copyOf(used);
    ignored = List.copyOf(ignored);
    decisions = List.copyOf(decisions);
  }
}
