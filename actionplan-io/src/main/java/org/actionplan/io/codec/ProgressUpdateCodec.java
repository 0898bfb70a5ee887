// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link ProgressUpdate}; in the short form the text is the report. */
final class ProgressUpdateCodec {

  static final Fields FIELDS =
      Fields.of(
          "a progress update",
          Terms.ON,
          Terms.TEXT,
          Terms.STATUS,
          Terms.RAG,
          Terms.PERCENT_COMPLETE);

  private static final Words<Status> STATUSES = Words.of(Status.class);
  private static final Words<Rag> RATINGS = Words.of(Rag.class);

  private ProgressUpdateCodec() {}

  static Optional<ProgressUpdate> read(Input in) {
    if (in.isText()) {
      return in.text().map(text -> ProgressUpdate.builder().text(text).build());
    }
    if (!in.beginObject("text or an object")) {
      return Optional.empty();
    }
    ProgressUpdate.Builder update = ProgressUpdate.builder();
    Extensions extensions = new Extensions();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "on" -> in.window().ifPresent(update::on);
        case "text" -> in.text().ifPresent(update::text);
        case "status" -> in.word(STATUSES).ifPresent(update::status);
        case "rag" -> in.word(RATINGS).ifPresent(update::rag);
        case "percentComplete" -> in.whole(0, 100).ifPresent(update::percentComplete);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    extensions.to(update::extensions);
    return Optional.of(update.build());
  }

  static void write(Output out, ProgressUpdate update) {
    Extras extras = new Extras(update.extensions());
    out.beginObject();
    out.field(Terms.ON, update.on());
    out.text(Terms.TEXT, update.text());
    out.word(Terms.STATUS, STATUSES, update.status(), Status.NOT_STATED);
    update.rag().ifPresent(rag -> out.word(Terms.RAG, RATINGS, rag));
    update.percentComplete().ifPresent(percent -> out.number(Terms.PERCENT_COMPLETE, percent));
    extras.write(out, FIELDS);
    out.endObject();
  }
}
