// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;

/**
 * What became of a deadline. Days are compared by the latest reading, so that nobody is said to
 * have slipped who only said more clearly what was meant.
 */
public enum DeadlineMove {
  /** The latest day allowed is later than before: it has slipped. */
  LATER,
  /** The latest day allowed is earlier than before. */
  EARLIER,
  /** The latest day allowed is the same; other readings came or went. */
  CLARIFIED,
  /** There was no deadline, and now there is one. */
  SET,
  /** It now says that the work has no end, and did not before. */
  BECAME_OPEN_ENDED,
  /** It now says something that no reader understands, and did not before. */
  BECAME_UNREADABLE,
  /** It now says that the work is done. */
  DONE,
  /** There was a deadline, and now there is none. */
  GIVEN_UP,
  /** Only the words changed. */
  REWORDED;

  /**
   * What became of a deadline between two timescales that differ.
   *
   * @param from for example due on 31 October 2022
   * @param to for example due on 31 March 2023
   * @return for example {@link #LATER}
   */
  public static DeadlineMove of(Timescale from, Timescale to) {
    Optional<Deadline> before = from.deadline();
    Optional<Deadline> after = to.deadline();
    if (after.isEmpty()) {
      return withoutDeadline(from, to);
    }
    if (before.isEmpty()) {
      return SET;
    }
    int order = after.get().latest().compareTo(before.get().latest());
    if (order == 0) {
      return after.equals(before) ? REWORDED : CLARIFIED;
    }
    return order > 0 ? LATER : EARLIER;
  }

  private static DeadlineMove withoutDeadline(Timescale from, Timescale to) {
    if (to instanceof Timescale.Done) {
      return from instanceof Timescale.Done ? REWORDED : DONE;
    }
    if (to instanceof Timescale.Unreadable && !(from instanceof Timescale.Unreadable)) {
      return BECAME_UNREADABLE;
    }
    if (to.isOpenEnded() && !from.isOpenEnded()) {
      return BECAME_OPEN_ENDED;
    }
    return from.deadline().isPresent() ? GIVEN_UP : REWORDED;
  }

  /**
   * How far a deadline moved.
   *
   * @param from the deadline before
   * @param to the deadline after
   * @return the days between the latest days allowed, negative for earlier; empty unless both have
   *     a deadline
   */
  static OptionalLong days(Optional<Deadline> from, Optional<Deadline> to) {
    return from.isPresent() && to.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(from.get().latest(), to.get().latest()))
        : OptionalLong.empty();
  }
}
