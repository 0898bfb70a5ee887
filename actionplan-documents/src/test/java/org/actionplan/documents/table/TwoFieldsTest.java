// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Columns;
import org.actionplan.documents.heading.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoFieldsTest {

  private static final CellReader READ =
      new CellReader(Conventions.UK_LOCAL_GOVERNMENT, Optional.empty());

  private static Column column(String heading) {
    return Columns.of(List.of(heading)).all().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Head of Housing, March 2023 | Head of Housing | March 2023",
        "Head of Housing / March 2023 | Head of Housing | March 2023",
        "March 2023 - Head of Housing | Head of Housing | March 2023",
        "Director of Planning, Housing and Roads; June 2024 | Director of Planning, Housing and Roads | June 2024",
        "Director of Planning, Housing, June 2024 | Director of Planning, Housing | June 2024"
      })
  void partWhereOnePartIsATime(String cell, String owner, String timescale) {
    assertThat(TwoFields.split(column("Lead officer and date"), cell, READ))
        .contains(new TwoFields(Field.TIMESCALE, timescale, Field.OWNER, owner));
  }

  @ParameterizedTest
  @CsvSource({"Head of Housing", "'Head of Housing, Clerk'"})
  void goToTheOtherFieldWhereNothingIsATime(String cell) {
    assertThat(TwoFields.split(column("Lead officer and date"), cell, READ))
        .contains(new TwoFields(Field.TIMESCALE, "", Field.OWNER, cell));
  }

  @ParameterizedTest
  @CsvSource({"March 2023", "'May 2023, June 2023'", "TBC"})
  void goToTheTimeWhereNothingElseIsSaid(String cell) {
    assertThat(TwoFields.split(column("Lead officer and date"), cell, READ))
        .contains(new TwoFields(Field.TIMESCALE, cell, Field.OWNER, ""));
  }

  @ParameterizedTest
  @CsvSource({"Lead officer", "Cost and date", "Outcomes and evidence"})
  void areNotLookedForUnderOtherHeadings(String heading) {
    assertThat(TwoFields.split(column(heading), "Head of Housing, March 2023", READ)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"£500; Head of Housing", "Head of Housing; £500"})
  void partWhereOnePartIsAnAmount(String cell) {
    assertThat(TwoFields.split(column("Cost and Whom"), cell, READ))
        .contains(new TwoFields(Field.BUDGET, "£500", Field.OWNER, "Head of Housing"));
  }
}
