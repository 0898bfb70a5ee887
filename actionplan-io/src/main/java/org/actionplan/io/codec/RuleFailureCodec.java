// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link RuleFailure}, all of them required. */
final class RuleFailureCodec {

  static final Fields FIELDS = Fields.of("a failure", Terms.RULE, Terms.SUBJECT, Terms.CAUSE);

  private RuleFailureCodec() {}

  static Optional<RuleFailure> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Optional<RuleId> rule = Optional.empty();
    Optional<Subject> subject = Optional.empty();
    Optional<String> cause = Optional.empty();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "rule" -> rule = FindingCodec.rule(in);
        case "subject" -> subject = SubjectCodec.read(in);
        case "cause" -> cause = in.text();
        default -> in.lose(field, FIELDS);
      }
    }
    FIELDS.names().forEach(in::require);
    return rule.isPresent() && subject.isPresent() && cause.isPresent()
        ? Optional.of(new RuleFailure(rule.get(), subject.get(), cause.get()))
        : Optional.empty();
  }

  static void write(Output out, RuleFailure failure) {
    out.beginObject();
    out.field(Terms.RULE, failure.rule().value());
    SubjectCodec.write(out, failure.subject());
    out.field(Terms.CAUSE, failure.cause());
    out.endObject();
  }
}
