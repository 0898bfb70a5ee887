// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;

/**
 * What a timescale says: its words without white space that makes no difference, and its reading.
 */
final class SaidTimescale {

  private SaidTimescale() {}

  static Object of(Timescale timescale) {
    return List.of(timescale.getClass(), Words.spaced(timescale.text()), reading(timescale));
  }

  private static Object reading(Timescale timescale) {
    if (timescale instanceof Timescale.Due due) {
      return due.readings();
    }
    if (timescale instanceof Timescale.Span span) {
      return span.readings();
    }
    if (timescale instanceof Timescale.Staged staged) {
      return Said.each(staged.stages(), SaidTimescale::of);
    }
    if (timescale instanceof Timescale.Ongoing ongoing) {
      return List.of(ongoing.since(), ongoing.review(), ongoing.cadence());
    }
    if (timescale instanceof Timescale.Recurring recurring) {
      return List.of(recurring.every(), recurring.months(), recurring.first());
    }
    if (timescale instanceof Timescale.Relative relative) {
      return List.of(
          relative.period(), relative.direction(), Said.text(relative.event()), relative.due());
    }
    return timescale instanceof Timescale.Done done ? done.on() : List.of();
  }

  private static Object of(Stage stage) {
    return List.of(Said.text(stage.label()), of(stage.timescale()));
  }
}
