// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Revision;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Revision}. */
final class RevisionCodec {

  static final Fields FIELDS =
      Fields.of("a revision", Terms.FROM, Terms.TO, Terms.ON, Terms.REASON, Terms.APPROVER);

  private RevisionCodec() {}

  static Optional<Revision> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Timescale unstated = new Timescale.Unstated("");
    Revision.Builder revision = Revision.builder().from(unstated).to(unstated);
    Extensions extensions = new Extensions();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "from" -> TimescaleCodec.read(in, extensions.under("from")).ifPresent(revision::from);
        case "to" -> TimescaleCodec.read(in, extensions.under("to")).ifPresent(revision::to);
        case "on" -> in.window().ifPresent(revision::on);
        case "reason" -> in.text().ifPresent(revision::reason);
        case "approver" -> in.text().ifPresent(revision::approver);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    in.require("from");
    in.require("to");
    extensions.to(revision::extensions);
    return Optional.of(revision.build());
  }

  static void write(Output out, Revision revision) {
    Extras extras = new Extras(revision.extensions());
    out.beginObject();
    out.name(Terms.FROM);
    TimescaleCodec.write(out, revision.from(), extras.under("from"));
    out.name(Terms.TO);
    TimescaleCodec.write(out, revision.to(), extras.under("to"));
    out.field(Terms.ON, revision.on());
    out.field(Terms.REASON, revision.reason());
    out.field(Terms.APPROVER, revision.approver());
    extras.write(out, FIELDS);
    out.endObject();
  }
}
