// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.plan.Evidence;
import org.jspecify.annotations.Nullable;

/** The fields of {@link Evidence}; in the short form the text is the description. */
final class EvidenceCodec {

  static final Fields FIELDS =
      Fields.of("a piece of evidence", Terms.TEXT, Terms.LINK, Terms.KIND, Terms.ON);

  private EvidenceCodec() {}

  static Optional<Evidence> read(Input in) {
    if (in.isText()) {
      return in.text().map(text -> Evidence.builder().text(text).build());
    }
    if (!in.beginObject("text or an object")) {
      return Optional.empty();
    }
    Evidence.Builder evidence = Evidence.builder();
    Extensions extensions = new Extensions();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "text" -> in.text().ifPresent(evidence::text);
        case "link" -> in.text().ifPresent(evidence::link);
        case "kind" -> in.text().ifPresent(evidence::kind);
        case "on" -> in.window().ifPresent(evidence::on);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    extensions.to(evidence::extensions);
    return Optional.of(evidence.build());
  }

  static void write(Output out, Evidence evidence) {
    Extras extras = new Extras(evidence.extensions());
    out.beginObject();
    out.text(Terms.TEXT, evidence.text());
    out.field(Terms.LINK, evidence.link());
    out.field(Terms.KIND, evidence.kind());
    out.field(Terms.ON, evidence.on());
    extras.write(out, FIELDS);
    out.endObject();
  }
}
