// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.PlanImport;
import org.actionplan.documents.PlanImporter;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.report.ReportText;
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
    Report report =
        RuleEngine.of(Catalogue.rules())
            .check(imported.plan().orElseThrow(), Policy.CORE, LocalDate.of(2023, 1, 15))
            .located(imported.sources());
    System.out.print(ReportText.of(report));
  }
}
