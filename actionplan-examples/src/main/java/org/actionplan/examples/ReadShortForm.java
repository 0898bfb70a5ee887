// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.io.PlanWriter;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;

/** Reads a plan as people write it, with a slip of the pen, and writes it as programs want it. */
public final class ReadShortForm {

  static final String SHORT_FORM =
      """
      actionplan: "1.0"
      title: Safe at home
      approvedOn: 2026-03-10
      conventions: UK_LOCAL_GOVERNMENT
      recommendations:
        - reference: R1
          text: That tenants be told how to stay safe at home.
          actions:
            - description: Print and distribute a leaflet on home safety.
              owners: [Head of Housing]
              budget: £8k
              timescal: Q3 2026
              timescale: Q3 2026/27
      """;

  private ReadShortForm() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    Reading<ActionPlan> reading = PlanReader.of(Format.YAML).read(SHORT_FORM);
    for (Finding finding : reading.findings()) {
      out.println(finding.place().orElseThrow() + ": " + finding.message());
      finding.suggestion().ifPresent(name -> out.println("Did you mean " + name + "?"));
    }
    out.print(PlanWriter.of(Format.JSON).toText(reading.value().orElseThrow()));
  }
}
