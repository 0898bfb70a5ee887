// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;

/** Reads the plan in a file and checks it by all rules. */
public final class ReadAndCheck {

  private ReadAndCheck() {}

  /**
   * Prints how many findings there are.
   *
   * @param arguments the file
   * @throws IOException if it cannot be read
   */
  public static void main(String... arguments) throws IOException {
    ActionPlan plan = PlanReader.of(Format.JSON).read(Path.of(arguments[0])).value().orElseThrow();
    Report report =
        RuleEngine.of(Catalogue.rules()).check(plan, Policy.CORE, LocalDate.of(2024, 1, 15));
    System.out.println(report.findings().size());
  }
}
