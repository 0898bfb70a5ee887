// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.actionplan.policy.Policy;
import org.actionplan.report.Baseline;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.Suppression;

/** Makes of a policy one that knows or lets pass some of what was found, by a seed. */
final class Governed {

  private Governed() {}

  static Policy of(Policy policy, Report found, long seed) {
    Random random = new Random(seed);
    List<Suppression> suppressions = new ArrayList<>();
    List<Baseline.Entry> known = new ArrayList<>();
    for (Finding finding : found.findings()) {
      if (!finding.facts().isEmpty() && random.nextInt(3) == 0) {
        suppressions.add(suppression(finding, random));
      }
      if (random.nextInt(4) == 0) {
        known.add(Baseline.Entry.of(finding));
      }
    }
    return policy.withSuppressions(suppressions).withBaseline(new Baseline(known));
  }

  private static Suppression suppression(Finding finding, Random random) {
    Suppression suppression =
        Suppression.of(finding)
            .reason("Decided.")
            .approver("Board")
            .expires(found(finding).plusDays(random.nextInt(400) - 100L))
            .build();
    return switch (random.nextInt(4)) {
      case 0 -> suppression.withFacts(Map.of("text", "another"));
      case 1 -> suppression.withTarget(new Suppression.Target.OfFinding(finding.fingerprint()));
      default -> suppression;
    };
  }

  private static LocalDate found(Finding finding) {
    return finding.since().or(finding::asOf).orElse(LocalDate.of(2026, 1, 1));
  }
}
