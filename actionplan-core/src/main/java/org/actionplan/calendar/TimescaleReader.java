// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.util.Optional;
import org.actionplan.text.Tokens;

/**
 * Reads free text about time: tokens, then items with a sense, then parts, then one meaning.
 *
 * <p>Each step goes through the cell once, so the time is linear in its length. A cell longer than
 * people write about a date has no reading.
 */
final class TimescaleReader {

  private static final int MOST_TOKENS = 240;

  private TimescaleReader() {}

  static Timescale read(String text, Conventions conventions, Optional<DateWindow> context) {
    return reading(text, conventions, context).timescale();
  }

  static CellReading reading(String text, Conventions conventions, Optional<DateWindow> context) {
    Tokens tokens = Tokens.of(text, MOST_TOKENS);
    Items items = Items.of(tokens, false);
    if (!tokens.isComplete()) {
      return CellReading.unreadable(text, items);
    }
    Windows windows = new Windows(conventions, context.orElse(null));
    CellReading reading = CellReading.of(text, items, windows);
    if (reading.timescale() instanceof Timescale.Unreadable && Repair.isWorthTrying(items)) {
      CellReading repaired = CellReading.of(text, Items.of(tokens, true), windows);
      return repaired.timescale() instanceof Timescale.Unreadable ? reading : repaired.repaired();
    }
    return reading;
  }
}
