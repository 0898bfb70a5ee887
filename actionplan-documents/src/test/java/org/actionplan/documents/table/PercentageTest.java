// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.calendar.Conventions;
import org.actionplan.documents.PlanImporter;
import org.actionplan.plan.ProgressUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

  @ParameterizedTest
  @CsvSource({
    "Progress, 60%, 60",
    "Progress, 60 % complete, 60",
    "Progress, 100% Complete., 100",
    "Progress, 0%, 0",
    "% complete, 60, 60",
    "% complete, 60%, 60",
    "Percentage complete, 5, 5",
    "Per cent done, 5%, 5"
  })
  void isWhatStandsAlone(String heading, String cell, int percent) {
    assertThat(Percentage.of(heading, cell)).contains(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "Progress, 60",
    "Progress, 60 complete",
    "Progress, over 60%",
    "Progress, 60% of homes inspected",
    "Progress, 60%-70%",
    "% complete, 60+",
    "% complete, 60.5",
    "% complete, 101",
    "% complete, 1000",
    "% complete, n/a",
    "% complete, ''"
  })
  void isNotWhatMeansMoreOrLess(String heading, String cell) {
    assertThat(Percentage.of(heading, cell)).isEmpty();
  }

  @Test
  void becomesPartOfAnUpdateOfTheAction() {
    String table =
        """
        Recommendation,Action,Lead officer,Target date,% complete
        That the register be reviewed,Review the register,Head of Housing,March 2027,40
        """;
    assertThat(
            PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT)
                .read("plan.csv", table)
                .plan()
                .orElseThrow()
                .recommendations()
                .get(0)
                .actions()
                .get(0)
                .updates())
        .containsExactly(ProgressUpdate.builder().text("40").percentComplete(40).build());
  }
}
