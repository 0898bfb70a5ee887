// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;

class TimescaleAmbiguousTest {

  private static final RuleCheck CHECK = RuleCheck.of(new TimescaleAmbiguous());
  private static final String AT = "INFO recommendation R1, action 1, timescale: ";

  private static final Timescale FIGURES =
      new Timescale.Due(
          "03/04/26",
          Readings.of(
              Ambiguity.DAY_MONTH_ORDER, DateWindow.of(2026, 4, 3), DateWindow.of(2026, 3, 4)));

  @Test
  void namesTheReadingsAndTheReason() {
    Finding finding = CHECK.findings(Sample.plan(Sample.action(FIGURES)), Sample.AS_OF).get(0);

    assertThat(CHECK.lines(Sample.action(FIGURES)))
        .containsExactly(
            AT
                + "The timescale can mean 2026-04-03 or 2026-03-04, because the order of day and"
                + " month is not declared.");
    assertThat(finding.facts())
        .isEqualTo(
            Map.of(
                "text",
                "03/04/26",
                "reason",
                "DAY_MONTH_ORDER",
                "readings",
                "2026-04-03 or 2026-03-04"));
  }

  @Test
  void aPeriodWithoutAStartCannotBeTurnedIntoADate() {
    Timescale within =
        new Timescale.Relative(
            "within 6 months",
            Period.ofMonths(6),
            Timescale.Relative.Direction.AFTER,
            Optional.empty(),
            Optional.empty());

    assertThat(CHECK.lines(Sample.action(within)))
        .containsExactly(
            AT
                + "The timescale cannot be turned into a date, because the date from which the"
                + " period runs is not known.");
  }

  @Test
  void aStageWithSeveralReadingsMakesTheWholeAmbiguous() {
    Timescale staged =
        new Timescale.Staged(
            "03/04/26 and May 2026",
            List.of(Stage.of(FIGURES), Stage.of(Sample.due("May 2026", "2026-05"))));

    assertThat(CHECK.lines(Sample.action(staged)))
        .containsExactly(
            AT
                + "The timescale cannot be turned into a date, because the order of day and month"
                + " is not declared.");
  }

  @Test
  void oneReadingIsClear() {
    assertThat(CHECK.lines(Sample.action(Sample.due("3 April 2026", "2026-04-03")))).isEmpty();
  }
}
