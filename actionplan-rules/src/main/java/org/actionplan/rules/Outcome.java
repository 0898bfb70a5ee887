// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.List;
import org.actionplan.report.Finding;
import org.actionplan.report.RuleFailure;

/** What came of laying subjects before rules: what they found, and which of them broke down. */
record Outcome(List<Finding> findings, List<RuleFailure> failures) {

  private static final Outcome NOTHING = new Outcome(List.of(), List.of());

  Outcome {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  static Outcome of(List<Finding> findings, List<RuleFailure> failures) {
    return findings.isEmpty() && failures.isEmpty() ? NOTHING : new Outcome(findings, failures);
  }
}
