// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.PlanImport;
import org.actionplan.documents.PlanImporter;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.report.ReportText;
import org.actionplan.report.SourceMap;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;

/** Reads a published plan, checks it as of a date and prints the findings. */
public final class CheckAPlan {

  private CheckAPlan() {}

  /**
   * Runs the example.
   *
   * @param args the file of the plan
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PlanImport imported = PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT).read(Path.of(args[0]));
    imported.findings().forEach(finding -> System.out.println(finding.message()));
    imported.plan().ifPresent(plan -> System.out.print(check(plan, imported.sources())));
  }

  private static String check(ActionPlan plan, SourceMap sources) {
    LocalDate asOf = LocalDate.of(2023, 1, 15);
    Report report = RuleEngine.of(Catalogue.rules()).check(plan, Policy.CORE, asOf);
    return ReportText.of(report.located(sources));
  }
}
