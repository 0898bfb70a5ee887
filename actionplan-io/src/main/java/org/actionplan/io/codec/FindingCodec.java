// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.report.Fingerprint;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Finding}, as part of a report. A finding that lacks one is left out. */
final class FindingCodec {

  static final Fields FIELDS =
      Fields.of(
          "a finding",
          Terms.RULE,
          Terms.RULE_VERSION,
          Terms.SEVERITY,
          Terms.SUBJECT,
          Terms.MESSAGE,
          Terms.ADVICE,
          Terms.FACTS,
          Terms.AS_OF,
          Terms.SINCE,
          Terms.CERTAINTY,
          Terms.HELP,
          Terms.SUGGESTION,
          Terms.FINGERPRINT,
          Terms.PLACE);

  private static final Words<Severity> SEVERITIES = Words.of(Severity.class);
  private static final Words<Certainty> CERTAINTIES = Words.of(Certainty.class);

  private FindingCodec() {}

  static Optional<Finding> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    FindingParts parts = new FindingParts();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      readField(in, field, parts);
    }
    FindingParts.REQUIRED.forEach(in::require);
    Optional<Finding> finding = parts.assemble();
    finding.ifPresent(made -> checkFingerprint(in, parts, made));
    return finding;
  }

  private static void readField(Input in, String field, FindingParts parts) {
    switch (field) {
      case "rule" -> parts.rule = rule(in);
      case "ruleVersion" -> in.whole(1, Integer.MAX_VALUE).ifPresent(parts.finding::ruleVersion);
      case "severity" -> parts.severity = in.word(SEVERITIES);
      case "subject" -> parts.subject = SubjectCodec.read(in);
      case "message" -> parts.message = MessageCodec.read(in);
      case "advice" -> parts.advice = in.text();
      case "facts" -> parts.finding.facts(in.texts());
      case "asOf" -> day(in).ifPresent(parts.finding::asOf);
      case "since" -> day(in).ifPresent(parts.finding::since);
      case "certainty" -> in.word(CERTAINTIES).ifPresent(parts.finding::certainty);
      case "help" -> in.text().ifPresent(parts.finding::help);
      case "suggestion" -> in.text().ifPresent(parts.finding::suggestion);
      case "fingerprint" -> parts.fingerprint = fingerprint(in);
      case "place" -> PlaceCodec.read(in).ifPresent(parts.finding::place);
      default -> in.lose(field, FIELDS);
    }
  }

  static Optional<RuleId> rule(Input in) {
    return in.parsed("the id of a rule such as deadline-lapsed", RuleId::of);
  }

  static Optional<Fingerprint> fingerprint(Input in) {
    return in.parsed("32 hexadecimal digits", Fingerprint::new);
  }

  static Optional<LocalDate> day(Input in) {
    return in.parsed("a day such as 2023-01-15", LocalDate::parse);
  }

  /** The fingerprint follows from the other fields: another one means that some were changed. */
  private static void checkFingerprint(Input in, FindingParts parts, Finding finding) {
    if (parts.fingerprint.isPresent() && !parts.fingerprint.get().equals(finding.fingerprint())) {
      in.contradiction("fingerprint is not that of rule, subject and facts", "these were kept");
    }
  }

  static void write(Output out, Finding finding) {
    out.beginObject();
    out.field(Terms.RULE, finding.rule().value());
    out.number(Terms.RULE_VERSION, finding.ruleVersion());
    out.word(Terms.SEVERITY, SEVERITIES, finding.severity());
    SubjectCodec.write(out, finding.subject());
    MessageCodec.write(out, finding.message());
    out.field(Terms.ADVICE, finding.advice());
    out.texts(Terms.FACTS, finding.facts());
    out.field(Terms.AS_OF, finding.asOf());
    out.field(Terms.SINCE, finding.since());
    out.word(Terms.CERTAINTY, CERTAINTIES, finding.certainty(), Certainty.CERTAIN);
    out.field(Terms.HELP, finding.help());
    out.field(Terms.SUGGESTION, finding.suggestion());
    out.field(Terms.FINGERPRINT, finding.fingerprint().value());
    finding.place().ifPresent(place -> PlaceCodec.write(out, place));
    out.endObject();
  }
}
