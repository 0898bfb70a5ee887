// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Optional;

/**
 * A cell that states a decision, a status or a rating: the words, and what they say.
 *
 * <p>"Recommendation not agreed." is {@link Decision#REJECTED}; "On hold until Core Strategy
 * completed." is {@link Status#ON_HOLD}; "Amber - in progress" is {@link Status#IN_PROGRESS} and
 * {@link Rag#AMBER}. The first words decide; a decision may be followed by a status, as in "Agreed.
 * Completed March 2023". Immutable.
 *
 * <p>Overdue is no status, because it follows from the deadline and the date of asking. That the
 * words themselves say so, as in "Slipped from 1 December", is kept apart.
 *
 * @param text the cell as written, character for character
 * @param decision what was decided about a recommendation, where said
 * @param status how far the work has come, where said
 * @param rag the colour, where said; it has no common meaning and is never turned into a status
 * @param statedLate whether the words say that the work is late: "overdue", "off track"
 */
public record StatusReading(
    String text, Decision decision, Status status, Optional<Rag> rag, boolean statedLate) {

  /**
   * Reads a cell of a column of statuses, responses or ratings. Never fails: what is not understood
   * is not stated.
   *
   * @param text as written, for example {@code "Partly agreed"}
   * @return the text with its reading
   */
  public static StatusReading parse(String text) {
    return new StatusReader(text).read();
  }

  /**
   * Whether the words were understood to say anything.
   *
   * @return false for "No update" and for a blank cell
   */
  public boolean isUnderstood() {
    return decision != Decision.NOT_STATED
        || status != Status.NOT_STATED
        || rag.isPresent()
        || statedLate;
  }
}
