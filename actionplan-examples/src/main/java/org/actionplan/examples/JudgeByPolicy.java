// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.actionplan.documents.PlanImport;
import org.actionplan.io.Format;
import org.actionplan.io.PolicyReader;
import org.actionplan.policy.Policy;
import org.actionplan.report.Reading;
import org.actionplan.report.Report;
import org.actionplan.report.ReportText;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;

/** Judges the reference plan by a policy that an auditor wrote by hand. */
public final class JudgeByPolicy {

  private static final String POLICY = "policy.yaml";

  private JudgeByPolicy() {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws IOException if plan or policy cannot be read
   */
  public static void main(String[] args) throws IOException {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) throws IOException {
    Policy policy = policy().value().orElseThrow();
    Report report = judge(policy, LocalDate.of(2023, 1, 10));
    out.print(ReportText.of(report));
    out.println(report.failsAt(policy.failOn()) ? "The plan fails." : "The plan passes.");
  }

  static Reading<Policy> policy() throws IOException {
    try (InputStream in = JudgeByPolicy.class.getResourceAsStream(POLICY)) {
      return PolicyReader.of(Format.YAML).read(POLICY, Objects.requireNonNull(in, POLICY));
    }
  }

  static Report judge(Policy policy, LocalDate asOf) throws IOException {
    PlanImport imported = CheckReferencePlan.importReferencePlan();
    return RuleEngine.of(Catalogue.rules())
        .check(imported.plan().orElseThrow(), policy, asOf)
        .located(imported.sources());
  }
}
