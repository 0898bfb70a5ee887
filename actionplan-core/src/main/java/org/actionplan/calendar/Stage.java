// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One part of a {@linkplain Timescale.Staged staged} timescale.
 *
 * <p>In "a. Autumn 2025 b and c. April 2026" the first stage has the label "a" and is due in autumn
 * 2025.
 *
 * @param label what the cell calls the part, where it does
 * @param timescale when the part is to be done; not itself staged
 */
public record Stage(Optional<String> label, Timescale timescale) {

  /**
   * Checks that stages do not nest.
   *
   * @param label what the cell calls the part, where it does
   * @param timescale when the part is to be done; not itself staged
   * @throws IllegalArgumentException if the timescale of the part is itself staged
   */
  public Stage {
    if (timescale instanceof Timescale.Staged) {
      throw new IllegalArgumentException(
          "timescale of a stage must not be staged, but was " + timescale);
    }
  }

  /**
   * A part without a label.
   *
   * @param timescale when the part is to be done
   * @return the stage
   */
  public static Stage of(Timescale timescale) {
    return new Stage(Optional.empty(), timescale);
  }

  /** The deadline of the stage that ends last, or empty if any stage has none. */
  static Optional<Deadline> lastDeadline(List<Stage> stages) {
    LocalDate earliest = LocalDate.MIN;
    LocalDate latest = LocalDate.MIN;
    for (Stage stage : stages) {
      Optional<Deadline> deadline = stage.timescale.deadline();
      if (deadline.isEmpty()) {
        return Optional.empty();
      }
      earliest = later(earliest, deadline.get().earliest());
      latest = later(latest, deadline.get().latest());
    }
    return Optional.of(new Deadline(earliest, latest));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
