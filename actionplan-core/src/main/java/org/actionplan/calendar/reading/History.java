// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/**
 * Tells deadlines from history: "Policy approved March 2012" in a plan of July 2012 says when it
 * was approved, in a plan of 2011 when it is to be.
 */
final class History {

  private History() {}

  /** "Meeting held March 2012": when it was done, or null if that is not one time. */
  static @Nullable Timescale done(Timescale timescale) {
    return timescale instanceof Timescale.Due due && due.readings().windows().size() == 1
        ? new Timescale.Done(due.text(), due.readings().usual())
        : null;
  }

  static boolean isPast(Timescale timescale, @Nullable DateWindow context) {
    Optional<LocalDate> first =
        timescale instanceof Timescale.Due due
            ? due.readings().usual().flatMap(DateWindow::firstDay)
            : Optional.empty();
    Optional<LocalDate> now = context == null ? Optional.empty() : context.lastDay();
    return first.isPresent() && now.isPresent() && !first.get().isAfter(now.get());
  }
}
