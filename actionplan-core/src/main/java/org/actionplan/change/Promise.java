// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;

/**
 * A timescale that an action was given, and since when it stood.
 *
 * @param timescale as written and as read
 * @param since the day on which the move to it was recorded, or else that of the first version that
 *     has it; empty if it is only known to have stood before the first version
 */
public record Promise(Timescale timescale, Optional<LocalDate> since) {

  /**
   * The last days allowed.
   *
   * @return the deadline, or empty if the words give none
   */
  public Optional<Deadline> deadline() {
    return timescale.deadline();
  }
}
