// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;

class DeadlinePossiblyLapsedTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DeadlinePossiblyLapsed());

  private static final Timescale QUARTER =
      new Timescale.Due(
          "Q3 2026",
          Readings.of(
              Ambiguity.QUARTER_CALENDAR,
              DateWindow.ofQuarter(2026, 3),
              DateWindow.ofQuarter(2026, 4)));

  private static final String SENTENCE =
      "INFO recommendation R1, action 1, timescale: The deadline is 2026-09-30 or 2026-12-31,"
          + " depending on how it is read, and no completion is recorded. [since 2026-10-01]";

  @Test
  void beginsAfterTheEarliestReadingAndEndsWithTheLatest() {
    assertThat(CHECK.lines(Sample.action(QUARTER), LocalDate.of(2026, 9, 30))).isEmpty();
    assertThat(CHECK.lines(Sample.action(QUARTER), LocalDate.of(2026, 10, 1)))
        .containsExactly(SENTENCE);
    assertThat(CHECK.lines(Sample.action(QUARTER), LocalDate.of(2026, 12, 31)))
        .containsExactly(SENTENCE);
    assertThat(CHECK.lines(Sample.action(QUARTER), LocalDate.of(2027, 1, 1))).isEmpty();
  }

  @Test
  void isPossibleAndNotCertain() {
    Finding finding = CHECK.findings(Sample.plan(Sample.action(QUARTER)), Sample.AS_OF).get(0);

    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.text()).contains("Q3 2026");
    assertThat(finding.advice())
        .isEqualTo("Write the date in full, or declare the calendar that the plan uses.");
  }

  @Test
  void daysOfGraceMoveBothEnds() {
    RuleCheck grace = CHECK.under(RuleSetting.with("graceDays", 7));

    assertThat(grace.lines(Sample.action(QUARTER), LocalDate.of(2026, 10, 7))).isEmpty();
    assertThat(grace.lines(Sample.action(QUARTER), LocalDate.of(2026, 10, 8))).hasSize(1);
    assertThat(grace.lines(Sample.action(QUARTER), LocalDate.of(2027, 1, 7))).hasSize(1);
    assertThat(grace.lines(Sample.action(QUARTER), LocalDate.of(2027, 1, 8))).isEmpty();
  }

  @Test
  void aCertainDateIsNeverPossiblyLapsed() {
    Timescale certain = Sample.due("30 September 2026", "2026-09-30");

    assertThat(CHECK.lines(Sample.action(certain), LocalDate.of(2026, 9, 30))).isEmpty();
    assertThat(CHECK.lines(Sample.action(certain), LocalDate.of(2026, 10, 1))).isEmpty();
  }

  @Test
  void aClosedActionIsLeftAlone() {
    assertThat(CHECK.lines(Sample.action(QUARTER).status(Status.CANCELLED))).isEmpty();
  }
}
