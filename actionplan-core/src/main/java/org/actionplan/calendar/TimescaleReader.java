// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.util.Optional;

/** Reads free text about time. */
final class TimescaleReader {

  private TimescaleReader() {}

  static Timescale read(String text, Conventions conventions, Optional<DateWindow> context) {
    return text.isBlank() ? new Timescale.Unstated(text) : new Timescale.Unreadable(text);
  }
}
