// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class DeadlineBeforeApprovalTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DeadlineBeforeApproval());

  private static final String SENTENCE =
      "ERROR recommendation R1, action 1, timescale: The deadline of 2026-03-09 is before the day on"
          + " which the plan was approved, 2026-03-10.";

  @Test
  void aDeadlineOnTheDayOfApprovalIsPossibleAndOneOnTheDayBeforeIsNot() {
    assertThat(CHECK.lines(due("2026-03-10"))).isEmpty();
    assertThat(CHECK.lines(due("2026-03-09"))).containsExactly(SENTENCE);
  }

  @Test
  void theLatestReadingDecides() {
    Timescale figures =
        new Timescale.Due(
            "04/03/26",
            Readings.of(
                Ambiguity.DAY_MONTH_ORDER, DateWindow.of(2026, 3, 4), DateWindow.of(2026, 4, 3)));

    assertThat(CHECK.lines(Sample.action(figures))).isEmpty();
  }

  @Test
  void anApprovalKnownByItsMonthCountsFromItsFirstDay() {
    assertThat(CHECK.lines(due("2026-02-28").withApprovedOn(DateWindow.parse("2026-03"))))
        .containsExactly(
            "ERROR recommendation R1, action 1, timescale: The deadline of 2026-02-28 is before the"
                + " day on which the plan was approved, 2026-03.");
    assertThat(CHECK.lines(due("2026-03-01").withApprovedOn(DateWindow.parse("2026-03"))))
        .isEmpty();
  }

  @Test
  void withoutADayOfApprovalNothingIsSaid() {
    assertThat(CHECK.lines(due("2020-01-01").withApprovedOn(Optional.empty()))).isEmpty();
    assertThat(CHECK.lines(due("2020-01-01").withApprovedOn(DateWindow.parse("../2026"))))
        .isEmpty();
  }

  @Test
  void workMayHaveBeenDoneBeforeUnlessThePolicySaysOtherwise() {
    var done =
        Sample.action(Sample.due("2026-03-09", "2026-03-09"))
            .status(Status.IMPLEMENTED)
            .completedOn(DateWindow.of(2026, 1, 20));

    assertThat(CHECK.lines(done)).isEmpty();
    assertThat(CHECK.under(RuleSetting.with("allowCompleted", false)).lines(done))
        .containsExactly(SENTENCE);
  }

  private static ActionPlan due(String day) {
    return Sample.plan(Sample.action(Sample.due(day, day)));
  }
}
