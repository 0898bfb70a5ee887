// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.report.Baseline;
import org.actionplan.report.Fingerprint;
import org.actionplan.report.RuleId;
import org.jspecify.annotations.Nullable;

/** The fields of an entry of a {@link Baseline}, all of them required. */
final class BaselineEntryCodec {

  static final Fields FIELDS = Fields.of("an entry", Terms.RULE, Terms.SUBJECT, Terms.FINGERPRINT);

  private BaselineEntryCodec() {}

  static Optional<Baseline.Entry> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Optional<RuleId> rule = Optional.empty();
    Optional<String> subject = Optional.empty();
    Optional<Fingerprint> fingerprint = Optional.empty();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "rule" -> rule = FindingCodec.rule(in);
        case "subject" -> subject = in.text();
        case "fingerprint" -> fingerprint = FindingCodec.fingerprint(in);
        default -> in.lose(field, FIELDS);
      }
    }
    FIELDS.names().forEach(in::require);
    return rule.isPresent() && subject.isPresent() && fingerprint.isPresent()
        ? Optional.of(new Baseline.Entry(rule.get(), subject.get(), fingerprint.get()))
        : Optional.empty();
  }

  static void write(Output out, Baseline.Entry entry) {
    out.beginObject();
    out.field(Terms.RULE, entry.rule().value());
    out.field(Terms.SUBJECT, entry.subject());
    out.field(Terms.FINGERPRINT, entry.fingerprint().value());
    out.endObject();
  }
}
