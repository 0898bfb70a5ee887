// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineLapsedTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DeadlineLapsed());
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
  private static final Timescale SEPTEMBER = Sample.due("September 2026", "2026-09");

  private static final String SENTENCE =
      "ERROR recommendation R1, action 1, timescale: The deadline of 2026-09-30 has passed and no"
          + " completion is recorded. [since 2026-10-01]";

  @Test
  void isMetOnTheLastDayAndLapsedOnTheNext() {
    assertThat(CHECK.lines(Sample.action(SEPTEMBER), LAST_DAY)).isEmpty();
    assertThat(CHECK.lines(Sample.action(SEPTEMBER), LAST_DAY.plusDays(1)))
        .containsExactly(SENTENCE);
  }

  @Test
  void restsOnTheWordsAndTheDay() {
    Finding finding = CHECK.findings(Sample.plan(Sample.action(SEPTEMBER)), Sample.AS_OF).get(0);

    assertThat(finding.facts())
        .containsExactly(Map.entry("text", "September 2026"), Map.entry("deadline", "2026-09-30"));
    assertThat(finding.advice())
        .isEqualTo("Record when it was completed, or agree a new date and say why it moved.");
  }

  @Test
  void daysOfGraceMoveTheLapse() {
    RuleCheck weekOfGrace = CHECK.under(RuleSetting.with("graceDays", 7));

    assertThat(weekOfGrace.lines(Sample.action(SEPTEMBER), LocalDate.of(2026, 10, 7))).isEmpty();
    assertThat(weekOfGrace.lines(Sample.action(SEPTEMBER), LocalDate.of(2026, 10, 8)))
        .containsExactly(SENTENCE.replace("2026-10-01", "2026-10-08"));
  }

  @Test
  void theLatestReadingDecides() {
    Timescale quarter =
        new Timescale.Due(
            "Q3 2026",
            Readings.of(
                Ambiguity.QUARTER_CALENDAR,
                DateWindow.ofQuarter(2026, 3),
                DateWindow.ofQuarter(2026, 4)));

    assertThat(CHECK.lines(Sample.action(quarter), LocalDate.of(2026, 12, 31))).isEmpty();
    assertThat(CHECK.lines(Sample.action(quarter), LocalDate.of(2027, 1, 1)))
        .containsExactly(
            SENTENCE.replace("2026-09-30", "2026-12-31").replace("2026-10", "2027-01"));
  }

  @Test
  void theDateFirstPromisedDecidesIfThePolicySaysSo() {
    var moved =
        Sample.action(Sample.due("31 December 2026", "2026-12-31"))
            .addRevisions(
                Revision.builder()
                    .from(SEPTEMBER)
                    .to(Sample.due("31 December 2026", "2026-12-31"))
                    .build());

    assertThat(CHECK.lines(moved)).isEmpty();
    assertThat(CHECK.under(RuleSetting.with("useOriginal", true)).lines(moved))
        .containsExactly(SENTENCE);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void onlyOpenActionsLapse(Status status) {
    assertThat(CHECK.lines(Sample.action(SEPTEMBER).status(status)).isEmpty())
        .isEqualTo(status.isClosed());
  }

  @Test
  void aRecordedCompletionOrTheWordDoneIsEnough() {
    assertThat(CHECK.lines(Sample.action(SEPTEMBER).completedOn(DateWindow.of(2026, 9, 28))))
        .isEmpty();
    assertThat(
            CHECK.lines(
                Sample.action(
                    new Timescale.Done(
                        "Completed September 2026", Optional.of(DateWindow.parse("2026-09"))))))
        .isEmpty();
  }

  @Test
  void withoutADateNothingLapses() {
    assertThat(CHECK.lines(Sample.action(Sample.ongoing("Ongoing")))).isEmpty();
    assertThat(CHECK.lines(Sample.action(new Timescale.Immediate("ASAP")))).isEmpty();
    assertThat(CHECK.lines(Sample.action(Sample.due("from October 2022", "2022-10/..")))).isEmpty();
  }
}
