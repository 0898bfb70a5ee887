// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Status;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class DeadlineSlippedRepeatedlyTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DeadlineSlippedRepeatedly());

  private static final String AT = " recommendation R1, action 1, revisions: ";

  @Test
  void twoMovesAreAWarningAndThreeAnError() {
    assertThat(CHECK.lines(moved("2026-06-30", "2026-09-30"))).isEmpty();
    assertThat(CHECK.lines(moved("2026-06-30", "2026-09-30", "2026-12-31")))
        .containsExactly(
            "WARNING"
                + AT
                + "The deadline has been moved later 2 times, from 2026-06-30 to 2026-12-31.");
    assertThat(CHECK.lines(moved("2026-06-30", "2026-09-30", "2026-12-31", "2027-01-31")))
        .containsExactly(
            "ERROR"
                + AT
                + "The deadline has been moved later 3 times, from 2026-06-30 to 2027-01-31.");
  }

  @Test
  void thePolicySetsTheCounts() {
    RuleCheck strict =
        CHECK.under(
            RuleSetting.builder()
                .putParameters("warnAt", new ParameterValue.Whole(1))
                .putParameters("errorAt", new ParameterValue.Whole(2))
                .build());

    assertThat(strict.lines(moved("2026-06-30", "2026-07-01")))
        .first()
        .asString()
        .startsWith("WARNING");
    assertThat(strict.lines(moved("2026-06-30", "2026-07-01", "2026-07-02")))
        .first()
        .asString()
        .startsWith("ERROR");
  }

  @Test
  void aYearInAllIsTheMostUnlessThePolicySaysOtherwise() {
    assertThat(CHECK.lines(moved("2026-06-30", "2027-06-30"))).isEmpty();
    assertThat(CHECK.lines(moved("2026-06-30", "2027-07-01")))
        .containsExactly(
            "WARNING"
                + AT
                + "The deadline has been moved later by 366 days, from 2026-06-30 to 2027-07-01.");
    assertThat(
            CHECK
                .under(RuleSetting.with("maxTotalDays", 366))
                .lines(moved("2026-06-30", "2027-07-01")))
        .isEmpty();
  }

  @Test
  void onlyMovesLaterCount() {
    assertThat(CHECK.lines(moved("2026-12-31", "2026-09-30", "2026-10-31", "2026-10-31")))
        .isEmpty();
  }

  @Test
  void aClosedActionIsLeftAlone() {
    assertThat(
            CHECK.lines(moved("2026-06-30", "2026-09-30", "2026-12-31").status(Status.IMPLEMENTED)))
        .isEmpty();
  }

  private static Action.Builder moved(String... days) {
    Action.Builder action = Sample.action(due(days[days.length - 1]));
    for (int i = 1; i < days.length; i++) {
      action.addRevisions(Revision.builder().from(due(days[i - 1])).to(due(days[i])).build());
    }
    return action;
  }

  private static Timescale due(String day) {
    return Sample.due(day, day);
  }
}
