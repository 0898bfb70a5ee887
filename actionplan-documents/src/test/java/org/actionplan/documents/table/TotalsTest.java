// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.PlanImport;
import org.actionplan.documents.PlanImporter;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

  private static final Conventions UK = Conventions.UK_LOCAL_GOVERNMENT;
  private static final String TABLE =
      "Action\tLead\tBudget\tTimescale\nPaint the hall.\tClerk\t£5\tJune 2026\n";

  private static PlanImport read(String rows) {
    return PlanImporter.of(UK).read("plan.txt", TABLE + rows.replace('|', '\t'));
  }

  @ParameterizedTest
  @CsvSource({
    "Total||£45k|, £45k",
    "|TOTAL|45000|, 45000",
    "Total|-|TBC|n/a, TBC",
    "Total|£45k, £45k",
    "Total cost: £45k, Total cost: £45k",
    "||Total £45k|, Total £45k"
  })
  void statesTheTotalAndMakesNoAction(String row, String total) {
    PlanImport imported = read(row);

    assertThat(imported.plan().orElseThrow())
        .isEqualTo(read("").plan().orElseThrow().withStatedTotal(Budget.parse(total, UK)));
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void standsAtItsAmount() {
    assertThat(read("Total||£45k|").sources().find(JsonPointer.of("/statedTotal")))
        .contains(new Place.Cell(Optional.of("plan.txt"), 1, 3, 3, "£45k"));
  }

  @Test
  void isNoneAboveAnotherBudget() {
    String row = "\nMend the roof.|Clerk|%s|May 2026";

    assertThat(read("Total||£5|" + row.formatted("")).plan().orElseThrow().statedTotal())
        .contains(Budget.parse("£5", UK));
    PlanImport above = read("Total||£5|" + row.formatted("£6"));
    assertThat(above.plan().orElseThrow().statedTotal()).isEmpty();
    assertThat(above.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).hasToString("total-unused");
              assertThat(finding.facts()).containsEntry("text", "Total | £5");
            });
  }
}
