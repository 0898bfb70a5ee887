// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.Timescale.Relative.Direction;

/** The fields of a timescale as they are read, in whatever order, before its kind is known. */
final class TimescaleParts {

  String text = "";
  Optional<TimescaleKind> kind = Optional.empty();
  Optional<DateWindow> window = Optional.empty();
  List<DateWindow> windows = List.of();
  Optional<Ambiguity> ambiguity = Optional.empty();
  List<Stage> stages = List.of();
  Optional<DateWindow> since = Optional.empty();
  Optional<DateWindow> review = Optional.empty();
  Optional<Period> cadence = Optional.empty();
  Optional<Period> every = Optional.empty();
  List<Month> months = List.of();
  Optional<DateWindow> first = Optional.empty();
  Optional<Period> period = Optional.empty();
  Optional<Direction> direction = Optional.empty();
  Optional<String> event = Optional.empty();
  Optional<DateWindow> due = Optional.empty();
  Optional<DateWindow> on = Optional.empty();

  /**
   * Puts the parts together.
   *
   * @throws IllegalArgumentException if they make no timescale of that kind
   */
  Timescale assemble(TimescaleKind as) {
    return switch (as) {
      case DUE -> new Timescale.Due(text, readings());
      case SPAN -> new Timescale.Span(text, readings());
      case STAGED -> new Timescale.Staged(text, stages);
      case ONGOING -> new Timescale.Ongoing(text, since, review, cadence);
      case RECURRING -> new Timescale.Recurring(text, given("every", every), months, first);
      case RELATIVE ->
          new Timescale.Relative(
              text, given("period", period), given("direction", direction), event, due);
      case IMMEDIATE -> new Timescale.Immediate(text);
      case DONE -> new Timescale.Done(text, on);
      case TO_BE_CONFIRMED -> new Timescale.ToBeConfirmed(text);
      case NOT_APPLICABLE -> new Timescale.NotApplicable(text);
      case UNSTATED -> new Timescale.Unstated(text);
      case UNREADABLE -> new Timescale.Unreadable(text);
    };
  }

  private Readings readings() {
    if (window.isPresent() && windows.isEmpty() && ambiguity.isEmpty()) {
      return Readings.of(window.get());
    }
    List<DateWindow> all = new ArrayList<>(windows);
    window.ifPresent(only -> all.add(0, only));
    if (all.isEmpty() && ambiguity.isEmpty()) {
      throw new IllegalArgumentException("window is missing");
    }
    return new Readings(all, ambiguity);
  }

  private static <T> T given(String name, Optional<T> part) {
    return part.orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }
}
