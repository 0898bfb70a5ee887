// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateInterval;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cells about time. */
final class TimescaleCells {

  private TimescaleCells() {}

  static void read(JsonNode line, ObjectNode answer) {
    String text = CellContext.text(line);
    Conventions conventions = CellContext.conventions(line);
    Timescale timescale =
        CellContext.date(line)
            .map(context -> Timescale.parse(text, conventions, context))
            .orElseGet(() -> Timescale.parse(text, conventions));

    answer.put("text", text).put("kind", kind(timescale));
    putEdtf(timescale, answer);
    answer.put("every", every(timescale).map(Period::toString).orElse(null));
    answer.put("after", after(timescale).map(Period::toString).orElse(null));
    timescale
        .deadline()
        .ifPresentOrElse(
            deadline ->
                answer
                    .putObject("deadline")
                    .put("earliest", deadline.earliest().toString())
                    .put("latest", deadline.latest().toString()),
            () -> answer.putNull("deadline"));
    answer.put("approximate", windows(timescale).stream().anyMatch(DateWindow::isQualified));
    List<DateWindow> windows = readings(timescale).map(Readings::windows).orElse(List.of());
    if (windows.size() > 1) {
      ArrayNode readings = answer.putArray("readings");
      windows.forEach(window -> readings.add(window.toString()));
    }
  }

  private static String kind(Timescale timescale) {
    if (timescale instanceof Timescale.ToBeConfirmed) {
      return "tbc";
    }
    return timescale instanceof Timescale.NotApplicable
        ? "na"
        : CellContext.lowerCase(timescale.getClass().getSimpleName());
  }

  private static void putEdtf(Timescale timescale, ObjectNode answer) {
    List<String> edtf = windows(timescale).stream().map(DateWindow::toString).toList();
    if (timescale instanceof Timescale.Staged) {
      edtf.forEach(answer.putArray("edtf")::add);
    } else {
      answer.put("edtf", edtf.isEmpty() ? null : edtf.get(0));
    }
  }

  /** The window by the most usual reading; for a staged timescale one for each stage. */
  private static List<DateWindow> windows(Timescale timescale) {
    if (timescale instanceof Timescale.Staged staged) {
      return staged.stages().stream()
          .map(Stage::timescale)
          .flatMap(t -> windows(t).stream())
          .toList();
    }
    Optional<DateWindow> window = readings(timescale).flatMap(Readings::usual);
    if (timescale instanceof Timescale.Ongoing ongoing) {
      window = ongoing.since().map(TimescaleCells::openEnd);
    } else if (timescale instanceof Timescale.Recurring recurring) {
      window = recurring.first();
    } else if (timescale instanceof Timescale.Relative relative) {
      window = relative.due();
    } else if (timescale instanceof Timescale.Done done) {
      window = done.on();
    }
    return window.stream().toList();
  }

  private static DateWindow openEnd(DateWindow since) {
    Optional<DatePoint> from =
        since instanceof DateInterval interval
            ? interval.from()
            : Optional.of(since).map(DatePoint.class::cast);
    return from.<DateWindow>map(DateInterval::ofOpenEnd).orElse(since);
  }

  private static Optional<Readings> readings(Timescale timescale) {
    if (timescale instanceof Timescale.Due due) {
      return Optional.of(due.readings());
    }
    return timescale instanceof Timescale.Span span
        ? Optional.of(span.readings())
        : Optional.empty();
  }

  private static Optional<Period> every(Timescale timescale) {
    if (timescale instanceof Timescale.Recurring recurring) {
      return Optional.of(recurring.every());
    }
    return timescale instanceof Timescale.Ongoing ongoing ? ongoing.cadence() : Optional.empty();
  }

  private static Optional<Period> after(Timescale timescale) {
    return timescale instanceof Timescale.Relative relative
            && relative.direction() == Timescale.Relative.Direction.AFTER
        ? Optional.of(relative.period())
        : Optional.empty();
  }
}
