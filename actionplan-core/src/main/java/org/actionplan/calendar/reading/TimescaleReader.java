// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.TimescaleExplanation;

/**
 * Reads free text about time: tokens, then items with a sense, then parts, then one meaning.
 *
 * <p>Each step goes through the cell once, so the time is linear in its length. A cell longer than
 * people write about a date has no reading.
 */
public final class TimescaleReader {

  private static final int MOST_TOKENS = 240;

  private TimescaleReader() {}

  /**
   * Reads a cell.
   *
   * @param text as written
   * @param conventions what decides between readings
   * @param context the date of the plan, if it is known
   * @return the text with its reading, {@link Timescale.Unreadable} if there is none
   */
  public static Timescale read(String text, Conventions conventions, Optional<DateWindow> context) {
    return reading(text, conventions, context).timescale();
  }

  /**
   * Reads a cell and says how the reading came about.
   *
   * @param text as written
   * @param conventions what decides between readings
   * @param context the date of the plan, if it is known
   * @return the reading that {@code read} gives, with the words and decisions that led to it
   */
  public static TimescaleExplanation explain(
      String text, Conventions conventions, Optional<DateWindow> context) {
    CellReading reading = reading(text, conventions, context);
    return new TimescaleExplanation(
        reading.timescale(),
        Optional.ofNullable(reading.original()),
        WordRuns.of(reading, true),
        WordRuns.of(reading, false),
        Decisions.of(reading, conventions, context));
  }

  private static CellReading reading(
      String text, Conventions conventions, Optional<DateWindow> context) {
    Items items = Items.of(text, MOST_TOKENS, false);
    if (!items.isComplete()) {
      return CellReading.unreadable(text, items);
    }
    Windows windows = new Windows(conventions, context.orElse(null));
    CellReading reading = CellReading.of(text, items, windows);
    if (reading.timescale() instanceof Timescale.Unreadable && Repair.isWorthTrying(items)) {
      CellReading repaired = CellReading.of(text, Items.of(text, MOST_TOKENS, true), windows);
      return repaired.timescale() instanceof Timescale.Unreadable ? reading : repaired.repaired();
    }
    return reading;
  }
}
