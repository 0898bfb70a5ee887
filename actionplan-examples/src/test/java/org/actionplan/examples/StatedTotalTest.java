// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.PlanImport;
import org.actionplan.documents.PlanImporter;
import org.actionplan.io.Format;
import org.actionplan.io.PolicyReader;
import org.actionplan.policy.Policy;
import org.actionplan.report.ReportText;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** The total of a table, from its row to the finding that it is not the sum. */
class StatedTotalTest {

  private static final Policy POLICY =
      PolicyReader.of(Format.YAML)
          .read("policy: \"1.0\"\nname: audit\nrules: {budget-total-mismatch: {enabled: true}}\n")
          .value()
          .orElseThrow();

  private static String judged(String total) {
    PlanImport imported =
        PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT)
            .read(
                "plan.csv",
                """
                Recommendation,Action,Owner,Budget,Timescale
                a) That bins be emptied,Buy a lorry,Head of Waste,"£40,000",December 2026
                ,Train crews,Head of Waste,"£4,000",March 2027
                Total,,,"%s",
                """
                    .formatted(total));
    assertThat(imported.findings()).isEmpty();
    return ReportText.of(
        RuleEngine.of(Catalogue.rules())
            .check(imported.plan().orElseThrow(), POLICY, LocalDate.of(2026, 11, 24))
            .located(imported.sources()));
  }

  @Test
  void aTotalThatIsNotTheSumIsFoundAtItsCell() {
    assertThat(judged("£45,000"))
        .isEqualTo(
            """
            Action plan without a title
            Judged as of 24 November 2026

            WARNING  budget-total-mismatch
                     statedTotal: "£45,000" (plan.csv, row 4, column 4)
                     The plan states a total of 45000 GBP, and the budgets of its actions add up to 44000
                     GBP.
                     What to do: Correct the total or the budgets, or say what else the total is for.

            1 finding: 0 errors, 1 warning, 0 for information
            """);
  }

  @Test
  void aTotalThatIsTheSumIsSound() {
    assertThat(judged("£44,000"))
        .isEqualTo(
            """
            Action plan without a title
            Judged as of 24 November 2026

            0 findings: 0 errors, 0 warnings, 0 for information
            """);
  }
}
