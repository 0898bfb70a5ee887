// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.plan.Source;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Source}; in the short form the text is the name. */
final class SourceCodec {

  static final Fields FIELDS = Fields.of("a source", Terms.NAME, Terms.LINK, Terms.ON);

  private SourceCodec() {}

  static Optional<Source> read(Input in) {
    if (in.isText()) {
      return in.text().map(Source::of);
    }
    if (!in.beginObject("a name or an object")) {
      return Optional.empty();
    }
    Source.Builder source = Source.builder().name("");
    Extensions extensions = new Extensions();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "name" -> in.text().ifPresent(source::name);
        case "link" -> in.text().ifPresent(source::link);
        case "on" -> in.window().ifPresent(source::on);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    in.require("name");
    extensions.to(source::extensions);
    return Optional.of(source.build());
  }

  static void write(Output out, Source source) {
    Extras extras = new Extras(source.extensions());
    out.beginObject();
    out.field(Terms.NAME, source.name());
    out.field(Terms.LINK, source.link());
    out.field(Terms.ON, source.on());
    extras.write(out, FIELDS);
    out.endObject();
  }
}
