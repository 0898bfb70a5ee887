// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Stage}, one part of a staged timescale. */
final class StageCodec {

  static final Fields FIELDS = Fields.of("a stage", Terms.LABEL, Terms.TIMESCALE);

  private StageCodec() {}

  static Optional<Stage> read(Input in, Extensions extensions) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Optional<String> label = Optional.empty();
    Timescale timescale = new Timescale.Unstated("");
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "label" -> label = in.text();
        case "timescale" ->
            timescale = TimescaleCodec.read(in, extensions.under("timescale")).orElse(timescale);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    in.require("timescale");
    if (timescale instanceof Timescale.Staged) {
      in.misreading(new IllegalArgumentException("a stage has stages of its own"));
      timescale = new Timescale.Unreadable(timescale.text());
      extensions.under("timescale").drop("stages");
    }
    return Optional.of(new Stage(label, timescale));
  }

  static void write(Output out, Stage stage, Extras extras) {
    out.beginObject();
    out.field(Terms.LABEL, stage.label());
    out.name(Terms.TIMESCALE);
    TimescaleCodec.write(out, stage.timescale(), extras.under("timescale"));
    extras.write(out, FIELDS);
    out.endObject();
  }
}
