// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;

/** Readings of words that may leave something open. */
final class OpenReadings {

  private OpenReadings() {}

  /** The readings without repetitions, the usual one first; the reason is kept if it is needed. */
  static Readings distinct(Ambiguity ambiguity, List<DateWindow> windows) {
    List<DateWindow> distinct = List.copyOf(new LinkedHashSet<>(windows));
    return new Readings(distinct, distinct.size() == 1 ? Optional.empty() : Optional.of(ambiguity));
  }

  /** A date of which the year is not known. */
  static Readings ofUnknownYear() {
    return new Readings(List.of(), Optional.of(Ambiguity.YEAR_NOT_STATED));
  }
}
