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
 * action: the current one, or the one first promised.
 */
final class JudgedDeadline {

  static final Parameter<Integer> GRACE_DAYS =
      Parameter.whole("graceDays", 0, "How many days after the deadline are let pass.");

  static final Parameter<Boolean> USE_ORIGINAL =
      Parameter.flag(
          "useOriginal",
          false,
          "Whether to judge by the date first promised, before any revision.");

  private JudgedDeadline() {}

  /** The deadline of an open action; empty for a closed one, and if there is none. */
  static Optional<Deadline> of(ActionCase action) {
    if (!action.isOpen()) {
      return Optional.empty();
    }
    return action.get(USE_ORIGINAL) ? timescale(action).deadline() : action.deadline();
  }

  /** The words that the deadline was read from. */
  static Timescale timescale(ActionCase action) {
    return action.get(USE_ORIGINAL)
        ? action.action().originalTimescale()
        : action.action().timescale();
  }

  /** A last day with the days of grace. */
  static LocalDate withGrace(ActionCase action, LocalDate lastDay) {
    return lastDay.plusDays(action.get(GRACE_DAYS));
  }
}
