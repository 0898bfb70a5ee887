// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Status;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineExceedsPriorityTargetTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DeadlineExceedsPriorityTarget());

  private static Action.Builder due(String priority, String day) {
    return Sample.action(Sample.due(day, day)).priority(priority);
  }

  @ParameterizedTest
  @CsvSource({
    "High, 2026-04-10, 2026-04-11",
    "red, 2026-04-10, 2026-04-11",
    "Medium, 2026-06-10, 2026-06-11",
    "AMBER, 2026-06-10, 2026-06-11",
    "Low., 2026-09-10, 2026-09-11",
    "Green, 2026-09-10, 2026-09-11"
  })
  void eachPriorityAllowsSoManyMonthsFromTheApproval(String priority, String last, String late) {
    assertThat(CHECK.lines(due(priority, last))).isEmpty();
    assertThat(CHECK.lines(due(priority, late)))
        .containsExactly(
            "WARNING recommendation R1, action 1, timescale: Priority "
                + priority
                + " allows until "
                + last
                + "; the deadline is "
                + late
                + ".");
  }

  @Test
  void aDeadlineThatMayBeInTimeIsLetPass() {
    Timescale either = Timescale.parse("04/10/26", Conventions.NEUTRAL);

    assertThat(CHECK.lines(Sample.action(either).priority("High"))).isEmpty();
  }

  @Test
  void thePolicySetsWordsAndMonths() {
    RuleCheck own =
        CHECK.under(
            RuleSetting.builder()
                .putParameters("highWords", new ParameterValue.Words(List.of("Priority 1")))
                .putParameters("highMonths", new ParameterValue.Whole(0))
                .build());

    assertThat(own.lines(due("priority 1", "2026-03-10"))).isEmpty();
    assertThat(own.lines(due("priority 1", "2026-03-11"))).hasSize(1);
    assertThat(own.lines(due("High", "2026-12-31"))).isEmpty();
  }

  @Test
  void nothingIsSaidWithoutAPriorityAnApprovalOrWorkToDo() {
    assertThat(CHECK.lines(due("Routine", "2099-12-31"))).isEmpty();
    assertThat(CHECK.lines(Sample.action())).isEmpty();
    assertThat(CHECK.lines(due("High", "2099-12-31").status(Status.IMPLEMENTED))).isEmpty();
    assertThat(CHECK.lines(Sample.action(Sample.ongoing("Ongoing")).priority("High"))).isEmpty();
    assertThat(CHECK.lines(Sample.plan(due("High", "2099-12-31")).withApprovedOn(Optional.empty())))
        .isEmpty();
  }
}
