// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class StatusContradictsDatesTest {

  private static final RuleCheck CHECK = RuleCheck.of(new StatusContradictsDates());
  private static final RuleCheck NONE = CHECK.under(RuleSetting.with("checks", List.of()));
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final Timescale DUE = Sample.due("30 September 2026", "2026-09-30");
  private static final String AT = "ERROR recommendation R1, action 1, ";

  @Test
  void nothingIsCompletedTomorrow() {
    var complete = Sample.action().status(Status.IMPLEMENTED).completedOn(DateWindow.of(DAY));

    assertThat(CHECK.lines(complete, DAY)).isEmpty();
    assertThat(CHECK.lines(complete, DAY.minusDays(1)))
        .containsExactly(AT + "completedOn: The date of completion, 2026-09-30, is still to come.");
    assertThat(NONE.lines(complete, DAY.minusDays(1))).isEmpty();
  }

  @Test
  void whatIsCompleteWasCompletedOnSomeDay() {
    var undated = Sample.action().status(Status.VERIFIED);

    assertThat(CHECK.lines(undated))
        .containsExactly(
            AT + "completedOn: The action is VERIFIED, and no date of completion is recorded.");
    assertThat(
            CHECK.lines(
                undated.timescale(
                    new Timescale.Done(
                        "Completed May 2026", Optional.of(DateWindow.parse("2026-05"))))))
        .isEmpty();
    assertThat(CHECK.lines(Sample.action().status(Status.CANCELLED))).isEmpty();
    assertThat(NONE.lines(undated)).isEmpty();
  }

  @Test
  void whatHasNotStartedIsNotComplete() {
    var contradiction =
        Sample.action().status(Status.NOT_STARTED).completedOn(DateWindow.parse("2026-05"));

    assertThat(CHECK.lines(contradiction))
        .containsExactly(
            AT + "status: The action is said not to have started, but was completed on 2026-05.");
    assertThat(NONE.lines(contradiction)).isEmpty();
  }

  @Test
  void aDateIsNotMissedBeforeItHasPassed() {
    var notMet = Sample.action(DUE).statedStatus("Target NOT met.");

    assertThat(CHECK.lines(notMet, DAY))
        .containsExactly(
            AT
                + "statedStatus: The action is said not to have met its date, but the deadline of"
                + " 2026-09-30 has not passed.");
    assertThat(CHECK.lines(notMet, DAY.plusDays(1))).isEmpty();
    assertThat(NONE.lines(notMet, DAY)).isEmpty();
  }

  @Test
  void nothingIsOnTrackWhenItsDateHasPassed() {
    var onTrack = Sample.action(DUE).statedStatus("On track");

    assertThat(CHECK.lines(onTrack, DAY)).isEmpty();
    assertThat(CHECK.lines(onTrack, DAY.plusDays(1)))
        .containsExactly(
            AT
                + "statedStatus: The action is said to be on track, but the deadline of 2026-09-30"
                + " has passed. [since 2026-10-01]");
    assertThat(NONE.lines(onTrack, DAY.plusDays(1))).isEmpty();
  }
}
