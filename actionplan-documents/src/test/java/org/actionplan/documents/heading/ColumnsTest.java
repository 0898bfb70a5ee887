// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import static org.actionplan.documents.heading.Field.ACTION;
import static org.actionplan.documents.heading.Field.BUDGET;
import static org.actionplan.documents.heading.Field.OTHER;
import static org.actionplan.documents.heading.Field.OWNER;
import static org.actionplan.documents.heading.Field.PROGRESS;
import static org.actionplan.documents.heading.Field.RECOMMENDATION;
import static org.actionplan.documents.heading.Field.REFERENCE;
import static org.actionplan.documents.heading.Field.REVISED_TIMESCALE;
import static org.actionplan.documents.heading.Field.TIMESCALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static List<Field> fields(String... headings) {
    return Columns.of(List.of(headings)).fields();
  }

  @Test
  void letsNeighboursDecide() {
    assertThat(fields("PROPOSAL")).containsExactly(ACTION);
    assertThat(fields("ACTION", "PROPOSAL")).containsExactly(ACTION, RECOMMENDATION);
    assertThat(fields("Comments")).containsExactly(PROGRESS);
    assertThat(fields("Progress", "Comments")).containsExactly(PROGRESS, OTHER);
    assertThat(fields("Target")).containsExactly(TIMESCALE);
    assertThat(fields("Target", "Deadline")).containsExactly(Field.OUTCOME, TIMESCALE);
  }

  @Test
  void understandsNoHeadingLongerThanPeopleWrite() {
    assertThat(fields("Owner" + " ".repeat(1_995), "Action")).containsExactly(OWNER, ACTION);
    assertThat(fields("Owner" + " ".repeat(1_996), "Action")).containsExactly(OTHER, ACTION);
  }

  @Test
  void concludesWhatAColumnWithoutAHeadingHolds() {
    assertThat(fields("", "Action", "Owner")).containsExactly(REFERENCE, ACTION, OWNER);
    assertThat(fields("", "Time period")).containsExactly(ACTION, TIMESCALE);
    assertThat(fields("Council meeting", "", "Actions taken"))
        .containsExactly(OTHER, RECOMMENDATION, PROGRESS);
    assertThat(fields("Action", "", "Owner")).containsExactly(ACTION, OTHER, OWNER);
  }

  @Test
  void takesADateBesideTheOriginalOneForTheRevisedOne() {
    assertThat(fields("Action", "Original date", "Completion date"))
        .containsExactly(ACTION, TIMESCALE, REVISED_TIMESCALE);
    assertThat(fields("Action", "Original date")).containsExactly(ACTION, TIMESCALE);
  }

  @Test
  void takesTermsBesideATotalCostForCosts() {
    assertThat(fields("Action", "Short term", "Long term", "Total cost"))
        .containsExactly(ACTION, BUDGET, BUDGET, BUDGET);
    assertThat(fields("Action", "Short term", "Long term", "Cost"))
        .containsExactly(ACTION, TIMESCALE, TIMESCALE, BUDGET);
  }

  @Test
  void namesTheFurtherFieldsOfAHeading() {
    Column column = Columns.of(List.of("Cost and Whom")).all().get(0);

    assertThat(column).isEqualTo(new Column(1, "Cost and Whom", BUDGET, List.of(OWNER), true));
    assertThat(column).hasToString("column 1 \"Cost and Whom\": budget, also owner");
  }

  @Test
  void printsALineForEachColumn() {
    assertThat(Columns.of(List.of("", "BUDGET COST", "Zebra", "Source")))
        .hasToString(
            """
            column 1 without a heading: action
            column 2 "BUDGET COST": budget
            column 3 "Zebra": kept under its own name (not a known heading)
            column 4 "Source": kept under its own name""");
  }

  @Test
  void findsTheFirstColumnOfAField() {
    Columns columns = Columns.of(List.of("Action", "Owner", "Officer"));

    assertThat(columns.find(OWNER)).map(Column::number).contains(2);
    assertThat(columns.find(BUDGET)).isEmpty();
  }

  @Test
  void tellsHeadingsFromData() {
    assertThat(Columns.of(List.of("Action", "Owner")).areHeadings()).isTrue();
    assertThat(Columns.of(List.of("Action")).areHeadings()).isFalse();
    assertThat(Columns.of(List.of("Action", "Action")).areHeadings()).isFalse();
    assertThat(Columns.of(List.of("Budget", "Status")).areHeadings()).isFalse();
    assertThat(Columns.of(List.of("Mend the roof", "Head of Housing", "May 2024")).areHeadings())
        .isFalse();
    assertThat(Columns.of(List.of()).areHeadings()).isFalse();
  }

  @Test
  void saysHowMuchOfAHeadingIsKnown() {
    Columns columns = Columns.of(List.of("Budget cost", "Head of Stronger Communities", ""));

    assertThat(columns.knownShare(0)).isEqualTo(1);
    assertThat(columns.knownShare(1)).isZero();
    assertThat(columns.knownShare(2)).isZero();
  }

  @Test
  void countsColumnsFromOne() {
    assertThatThrownBy(() -> new Column(0, "Action", ACTION, List.of(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number must be 1 or more, but was 0");
  }
}
