// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.Parameter;

/**
 * The deadline by which {@code deadline-lapsed} and {@code deadline-possibly-lapsed} judge an open
 * action: the current one or the one first promised, with days of grace.
 *
 * @param text the words of the cell
 * @param deadline what they mean
 * @param graceDays how many days a lapse is overlooked
 */
record JudgedDeadline(String text, Deadline deadline, int graceDays) {

  static final Parameter<Integer> GRACE_DAYS =
      Parameter.whole("graceDays", 0, "How many days after the deadline are let pass.");

  static final Parameter<Boolean> USE_ORIGINAL =
      Parameter.flag(
          "useOriginal",
          false,
          "Whether to judge by the date first promised, before any revision.");

  /** The deadline of an open action; empty for a closed one, and if there is none. */
  static Optional<JudgedDeadline> of(ActionCase action) {
    if (!action.action().isOpen()) {
      return Optional.empty();
    }
    boolean useOriginal = action.get(USE_ORIGINAL);
    Timescale timescale =
        useOriginal ? action.action().originalTimescale() : action.action().timescale();
    Optional<Deadline> deadline = useOriginal ? timescale.deadline() : action.deadline();
    return deadline.isEmpty()
        ? Optional.empty()
        : Optional.of(new JudgedDeadline(timescale.text(), deadline.get(), action.get(GRACE_DAYS)));
  }

  /** The first day on which it has lapsed by the strictest reading. */
  LocalDate possiblyLapsedFrom() {
    return deadline.earliest().plusDays(graceDays + 1L);
  }

  /** The first day on which it has lapsed by every reading. */
  LocalDate lapsedFrom() {
    return deadline.latest().plusDays(graceDays + 1L);
  }
}
