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

class DeadlineApproachingTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DeadlineApproaching());
  private static final Timescale DECEMBER = Sample.due("15 December 2026", "2026-12-15");

  private static final String WITHIN_THIRTY_DAYS =
      "INFO recommendation R1, action 1, timescale: The deadline of 2026-12-15 is no more than 30"
          + " days away, and no completion is recorded. [since 2026-11-15]";

  @Test
  void comesThirtyDaysBeforeAndGoesWithTheLastDay() {
    assertThat(CHECK.lines(Sample.action(DECEMBER), LocalDate.of(2026, 11, 14))).isEmpty();
    assertThat(CHECK.lines(Sample.action(DECEMBER), LocalDate.of(2026, 11, 15)))
        .containsExactly(WITHIN_THIRTY_DAYS);
    assertThat(CHECK.lines(Sample.action(DECEMBER), LocalDate.of(2026, 12, 15)))
        .containsExactly(WITHIN_THIRTY_DAYS);
    assertThat(CHECK.lines(Sample.action(DECEMBER), LocalDate.of(2026, 12, 16))).isEmpty();
  }

  @Test
  void thePolicySetsTheWindow() {
    RuleCheck week = CHECK.under(RuleSetting.with("windowDays", 7));

    assertThat(week.lines(Sample.action(DECEMBER), LocalDate.of(2026, 12, 7))).isEmpty();
    assertThat(week.lines(Sample.action(DECEMBER), LocalDate.of(2026, 12, 8)))
        .containsExactly(
            WITHIN_THIRTY_DAYS.replace(" 30 ", " 7 ").replace("2026-11-15", "2026-12-08"));
  }

  @Test
  void orTheNextMeetingDoes() {
    RuleCheck meeting = CHECK.under(RuleSetting.with("until", LocalDate.of(2026, 12, 15)));
    RuleCheck dayBefore = CHECK.under(RuleSetting.with("until", LocalDate.of(2026, 12, 14)));

    assertThat(meeting.lines(Sample.action(DECEMBER), LocalDate.of(2026, 4, 1)))
        .containsExactly(
            "INFO recommendation R1, action 1, timescale: The deadline of 2026-12-15 comes no later"
                + " than 2026-12-15, and no completion is recorded.");
    assertThat(meeting.lines(Sample.action(DECEMBER), LocalDate.of(2026, 12, 16))).isEmpty();
    assertThat(dayBefore.lines(Sample.action(DECEMBER), LocalDate.of(2026, 12, 1))).isEmpty();
  }

  @Test
  void theEarliestReadingDecides() {
    Timescale quarter =
        new Timescale.Due(
            "Q4 2026",
            Readings.of(
                Ambiguity.QUARTER_CALENDAR,
                DateWindow.ofQuarter(2026, 4),
                DateWindow.ofQuarter(2027, 1)));
    Finding finding =
        CHECK.findings(Sample.plan(Sample.action(quarter)), LocalDate.of(2026, 12, 31)).get(0);

    assertThat(finding.facts()).containsEntry("deadline", "2026-12-31");
    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(CHECK.lines(Sample.action(quarter), LocalDate.of(2027, 1, 1))).isEmpty();
  }

  @Test
  void aClosedActionIsLeftAlone() {
    assertThat(CHECK.lines(Sample.action(DECEMBER).status(Status.IMPLEMENTED))).isEmpty();
  }
}
