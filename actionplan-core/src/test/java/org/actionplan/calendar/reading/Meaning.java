// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.stream.Collectors;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.TimescaleExplanation;

/** Timescales in one line of text, for tables of phrasings: "due 2022-12", "staged [a] 2023-03". */
final class Meaning {

  private Meaning() {}

  static String of(TimescaleExplanation explanation) {
    return of(explanation.timescale())
        + explanation.original().map(original -> " was " + of(original)).orElse("");
  }

  static String of(Timescale timescale) {
    if (timescale instanceof Timescale.Due due) {
      return "due " + readings(due.readings());
    }
    if (timescale instanceof Timescale.Span span) {
      return "span " + readings(span.readings());
    }
    if (timescale instanceof Timescale.Staged staged) {
      return staged.stages().stream()
          .map(Meaning::stage)
          .collect(Collectors.joining("; ", "staged ", ""));
    }
    if (timescale instanceof Timescale.Ongoing ongoing) {
      return "ongoing"
          + ongoing.since().map(since -> " since " + since).orElse("")
          + ongoing.review().map(review -> " review " + review).orElse("")
          + ongoing.cadence().map(cadence -> " every " + cadence).orElse("");
    }
    if (timescale instanceof Timescale.Recurring recurring) {
      return recurring(recurring);
    }
    if (timescale instanceof Timescale.Relative relative) {
      return relative(relative);
    }
    if (timescale instanceof Timescale.Done done) {
      return "done" + done.on().map(on -> " " + on).orElse("");
    }
    return switch (timescale.getClass().getSimpleName()) {
      case "Immediate" -> "immediate";
      case "ToBeConfirmed" -> "tbc";
      case "NotApplicable" -> "na";
      case "Unstated" -> "unstated";
      default -> "unreadable";
    };
  }

  private static String readings(Readings readings) {
    return readings.windows().isEmpty()
        ? "?"
        : readings.windows().stream().map(DateWindow::toString).collect(Collectors.joining(" or "));
  }

  private static String stage(Stage stage) {
    String meaning = of(stage.timescale());
    return stage.label().map(label -> "[" + label + "] ").orElse("")
        + (meaning.startsWith("due ") ? meaning.substring(4) : meaning);
  }

  private static String recurring(Timescale.Recurring recurring) {
    String months =
        recurring.months().stream().map(Object::toString).collect(Collectors.joining(", "));
    return "recurring "
        + recurring.every()
        + (months.isEmpty() ? "" : " in " + months)
        + recurring.first().map(first -> " first " + first).orElse("");
  }

  private static String relative(Timescale.Relative relative) {
    boolean after = relative.direction() == Timescale.Relative.Direction.AFTER;
    return "relative "
        + relative.period()
        + relative.event().map(e -> (after ? " after \"" : " before \"") + e + "\"").orElse("")
        + relative.due().map(due -> " due " + due).orElse("");
  }
}
