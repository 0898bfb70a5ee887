// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a {@link Timescale}: the text with its reading. In the short form there is only the
 * text, which is read by the conventions of the document.
 */
final class TimescaleCodec {

  static final Fields FIELDS =
      Fields.of(
          "a timescale",
          Terms.TEXT,
          Terms.KIND,
          Terms.WINDOW,
          Terms.WINDOWS,
          Terms.AMBIGUITY,
          Terms.STAGES,
          Terms.SINCE,
          Terms.REVIEW,
          Terms.CADENCE,
          Terms.EVERY,
          Terms.MONTHS,
          Terms.FIRST,
          Terms.PERIOD,
          Terms.DIRECTION,
          Terms.EVENT,
          Terms.DUE,
          Terms.ON);

  private static final Words<TimescaleKind> KINDS = Words.of(TimescaleKind.class);
  private static final Words<Ambiguity> AMBIGUITIES = Words.of(Ambiguity.class);
  private static final Words<Timescale.Relative.Direction> DIRECTIONS =
      Words.of(Timescale.Relative.Direction.class);

  /** Java reads a period by a regular expression, and most plans name the same few. */
  private static final Map<String, Period> USUAL_PERIODS =
      Stream.of("P1W", "P2W", "P1M", "P2M", "P3M", "P6M", "P12M", "P1Y", "P2Y", "P3Y", "P5Y")
          .collect(Collectors.toUnmodifiableMap(text -> text, Period::parse));

  private TimescaleCodec() {}

  static Optional<Timescale> read(Input in, Extensions extensions) {
    if (in.isText()) {
      return in.text().map(in.context()::timescale);
    }
    if (!in.beginObject("text or an object")) {
      return Optional.empty();
    }
    TimescaleParts parts = new TimescaleParts();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      readField(in, field, parts, extensions);
    }
    in.require("text");
    Timescale timescale = timescale(in, parts);
    if (!(timescale instanceof Timescale.Staged)) {
      extensions.drop("stages");
    }
    return Optional.of(timescale);
  }

  private static void readField(
      Input in, String field, TimescaleParts parts, Extensions extensions) {
    switch (field) {
      case "text" -> parts.text = in.text().orElse("");
      case "kind" -> parts.kind = in.word(KINDS);
      case "window" -> parts.window = in.window();
      case "windows" -> parts.windows = in.list("a list of dates", Input::window);
      case "ambiguity" -> parts.ambiguity = in.word(AMBIGUITIES);
      case "stages" -> parts.stages = stages(in, extensions.under("stages"));
      case "since" -> parts.since = in.window();
      case "review" -> parts.review = in.window();
      case "cadence" -> parts.cadence = period(in);
      case "every" -> parts.every = period(in);
      case "months" -> parts.months = in.list("a list of months", TimescaleCodec::month);
      case "first" -> parts.first = in.window();
      case "period" -> parts.period = period(in);
      case "direction" -> parts.direction = in.word(DIRECTIONS);
      case "event" -> parts.event = in.text();
      case "due" -> parts.due = in.window();
      case "on" -> parts.on = in.window();
      default -> extensions.read(in, field, FIELDS);
    }
  }

  private static List<Stage> stages(Input in, Extensions extensions) {
    List<Stage> stages = new ArrayList<>();
    in.indexed(
        "a list",
        (i, index) -> StageCodec.read(i, extensions.under(Integer.toString(index))),
        stages::add);
    return stages;
  }

  static Optional<Period> period(Input in) {
    return in.parsed("a period such as P6M", TimescaleCodec::period);
  }

  /** As ISO 8601 writes it; Java would also take signs and small letters. */
  private static Period period(String text) {
    @Nullable Period usual = USUAL_PERIODS.get(text);
    if (usual != null) {
      return usual;
    }
    if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || "PYMWD".indexOf(c) >= 0)) {
      throw new IllegalArgumentException(text);
    }
    return Period.parse(text);
  }

  private static Optional<Month> month(Input in) {
    return in.whole(1, 12).map(Month::of);
  }

  private static Timescale timescale(Input in, TimescaleParts parts) {
    if (parts.kind.isEmpty()) {
      if (in.had("kind")) {
        return new Timescale.Unreadable(parts.text);
      }
      if (FIELDS.names().stream().anyMatch(name -> !name.equals("text") && in.had(name))) {
        in.require("kind");
      }
      return in.context().timescale(parts.text);
    }
    TimescaleKind kind = parts.kind.get();
    in.requireOnly(FIELDS, kind::has, kind);
    try {
      return parts.assemble(kind);
    } catch (IllegalArgumentException e) {
      in.misreading(e);
      return new Timescale.Unreadable(parts.text);
    }
  }

  static void write(Output out, Timescale timescale, Extras extras) {
    out.beginObject();
    out.field(Terms.TEXT, timescale.text());
    out.word(Terms.KIND, KINDS, TimescaleKind.of(timescale));
    writeReading(out, timescale, extras);
    extras.write(out, FIELDS);
    out.endObject();
  }

  private static void writeReading(Output out, Timescale timescale, Extras extras) {
    if (timescale instanceof Timescale.Due due) {
      writeWindows(out, due.readings().windows(), due.ambiguity());
    } else if (timescale instanceof Timescale.Span span) {
      writeWindows(out, span.readings().windows(), span.ambiguity());
    } else if (timescale instanceof Timescale.Staged staged) {
      writeStages(out, staged.stages(), extras.under("stages"));
    } else if (timescale instanceof Timescale.Ongoing ongoing) {
      out.field(Terms.SINCE, ongoing.since());
      out.field(Terms.REVIEW, ongoing.review());
      out.field(Terms.CADENCE, ongoing.cadence());
    } else if (timescale instanceof Timescale.Recurring recurring) {
      out.field(Terms.EVERY, recurring.every().toString());
      out.list(Terms.MONTHS, recurring.months(), (o, month) -> o.number(month.getValue()));
      out.field(Terms.FIRST, recurring.first());
    } else if (timescale instanceof Timescale.Relative relative) {
      out.field(Terms.PERIOD, relative.period().toString());
      out.word(Terms.DIRECTION, DIRECTIONS, relative.direction());
      out.field(Terms.EVENT, relative.event());
      out.field(Terms.DUE, relative.due());
    } else if (timescale instanceof Timescale.Done done) {
      out.field(Terms.ON, done.on());
    }
  }

  private static void writeWindows(
      Output out, List<DateWindow> windows, Optional<Ambiguity> ambiguity) {
    if (windows.size() == 1) {
      out.field(Terms.WINDOW, windows.get(0).toString());
    } else {
      out.list(Terms.WINDOWS, windows, Output::value);
    }
    ambiguity.ifPresent(why -> out.word(Terms.AMBIGUITY, AMBIGUITIES, why));
  }

  private static void writeStages(Output out, List<Stage> stages, Extras extras) {
    out.name(Terms.STAGES);
    out.beginList();
    for (int i = 0; i < stages.size(); i++) {
      StageCodec.write(out, stages.get(i), extras.under(Integer.toString(i)));
    }
    out.endList();
  }
}
