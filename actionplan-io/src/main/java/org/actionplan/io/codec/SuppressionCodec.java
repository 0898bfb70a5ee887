// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.actionplan.report.Fingerprint;
import org.actionplan.report.RuleId;
import org.actionplan.report.Suppression;
import org.actionplan.report.Suppression.Target;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a {@link Suppression}: what it is about, as rule and subject or as a fingerprint,
 * and the decision. One that lacks any but the reference is left out, so that nothing is hidden by
 * half a decision.
 */
final class SuppressionCodec {

  static final Fields FIELDS =
      Fields.of(
          "a suppression",
          Terms.RULE,
          Terms.SUBJECT,
          Terms.FINGERPRINT,
          Terms.REASON,
          Terms.APPROVER,
          Terms.REFERENCE,
          Terms.EXPIRES,
          Terms.FACTS);

  private SuppressionCodec() {}

  static Optional<Suppression> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Parts parts = new Parts();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "rule" -> parts.rule = FindingCodec.rule(in);
        case "subject" -> parts.subject = said(in);
        case "fingerprint" -> parts.fingerprint = FindingCodec.fingerprint(in);
        case "reason" -> parts.reason = said(in);
        case "approver" -> parts.approver = said(in);
        case "reference" -> parts.reference = said(in);
        case "expires" -> parts.expires = FindingCodec.day(in);
        case "facts" -> parts.facts = Optional.of(in.texts());
        default -> in.lose(field, FIELDS);
      }
    }
    if (!in.had("fingerprint")) {
      in.require("rule");
      in.require("subject");
    } else if (in.had("rule") || in.had("subject")) {
      in.contradiction("a fingerprint stands for rule and subject", "it was left out");
      return Optional.empty();
    }
    in.require("reason");
    in.require("approver");
    in.require("expires");
    in.require("facts");
    try {
      return parts.assemble();
    } catch (IllegalArgumentException e) {
      in.contradiction(e, "it was left out");
      return Optional.empty();
    }
  }

  /** A text that says something. */
  private static Optional<String> said(Input in) {
    return in.parsed(
        "a text that is not blank",
        text -> {
          if (text.isBlank()) {
            throw new IllegalArgumentException(text);
          }
          return text;
        });
  }

  /** The fields as they are read, before it is known whether all are there. */
  private static final class Parts {
    private Optional<RuleId> rule = Optional.empty();
    private Optional<String> subject = Optional.empty();
    private Optional<Fingerprint> fingerprint = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private Optional<String> approver = Optional.empty();
    private Optional<String> reference = Optional.empty();
    private Optional<LocalDate> expires = Optional.empty();
    private Optional<Map<String, String>> facts = Optional.empty();

    private Optional<Suppression> assemble() {
      Optional<Target> target =
          fingerprint
              .<Target>map(Target.OfFinding::new)
              .or(() -> rule.flatMap(of -> subject.map(at -> new Target.OfRule(of, at))));
      return target.isPresent()
              && reason.isPresent()
              && approver.isPresent()
              && expires.isPresent()
              && facts.isPresent()
          ? Optional.of(
              Suppression.builder()
                  .target(target.get())
                  .reason(reason.get())
                  .approver(approver.get())
                  .reference(reference)
                  .expires(expires.get())
                  .facts(facts.get())
                  .build())
          : Optional.empty();
    }
  }

  static void write(Output out, Suppression suppression) {
    out.beginObject();
    if (suppression.target() instanceof Target.OfRule of) {
      out.field(Terms.RULE, of.rule().value());
      out.field(Terms.SUBJECT, of.subject());
    } else if (suppression.target() instanceof Target.OfFinding of) {
      out.field(Terms.FINGERPRINT, of.fingerprint().value());
    }
    out.field(Terms.REASON, suppression.reason());
    out.field(Terms.APPROVER, suppression.approver());
    out.field(Terms.REFERENCE, suppression.reference());
    out.field(Terms.EXPIRES, suppression.expires().toString());
    out.texts(Terms.FACTS, suppression.facts());
    out.endObject();
  }
}
