// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;
import java.util.Optional;
import org.actionplan.report.Finding;
import org.actionplan.report.Fingerprint;
import org.actionplan.report.Message;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;

/** The fields of a finding as they are read, before it is known whether all are there. */
final class FindingParts {

  /** The fields without which there is no finding, and the one by which it is known again. */
  static final List<String> REQUIRED =
      List.of("rule", "ruleVersion", "severity", "subject", "message", "advice", "fingerprint");

  final Finding.Builder finding = Finding.builder();
  Optional<RuleId> rule = Optional.empty();
  Optional<Severity> severity = Optional.empty();
  Optional<Subject> subject = Optional.empty();
  Optional<Message> message = Optional.empty();
  Optional<String> advice = Optional.empty();
  Optional<Fingerprint> fingerprint = Optional.empty();

  /** The finding, or empty if it would lack what every finding has. */
  Optional<Finding> assemble() {
    rule.ifPresent(finding::rule);
    severity.ifPresent(finding::severity);
    subject.ifPresent(finding::subject);
    message.ifPresent(finding::message);
    advice.ifPresent(finding::advice);
    boolean whole =
        rule.isPresent()
            && severity.isPresent()
            && subject.isPresent()
            && message.isPresent()
            && advice.isPresent();
    return whole ? Optional.of(finding.build()) : Optional.empty();
  }
}
