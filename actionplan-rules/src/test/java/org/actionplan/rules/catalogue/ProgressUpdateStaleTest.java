// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressUpdateStaleTest {

  private static final RuleCheck CHECK = RuleCheck.of(new ProgressUpdateStale());

  private static final String SENTENCE =
      "WARNING recommendation R1, action 1, updates: The last update on progress is of 2026-03-12,"
          + " more than 183 days ago. [since 2026-09-12]";

  @Test
  void isStaleAfterHalfAYear() {
    assertThat(CHECK.lines(updated("2026-03-12"), LocalDate.of(2026, 9, 11))).isEmpty();
    assertThat(CHECK.lines(updated("2026-03-12"), LocalDate.of(2026, 9, 12)))
        .containsExactly(SENTENCE);
  }

  @Test
  void theLastUpdateCountsWhereverItStands() {
    assertThat(CHECK.lines(updated("2026-09-01", "2026-03-12"))).isEmpty();
    assertThat(CHECK.lines(updated("2026-03-12", "2025-09-01"))).containsExactly(SENTENCE);
  }

  @Test
  void withoutUpdatesTheDaysRunFromTheApproval() {
    var plan = Sample.plan(updated());

    assertThat(CHECK.lines(plan, LocalDate.of(2026, 9, 9))).isEmpty();
    assertThat(CHECK.lines(plan, LocalDate.of(2026, 9, 10)))
        .containsExactly(
            "WARNING recommendation R1, action 1, updates: No progress has been reported since the"
                + " plan was approved on 2026-03-10, more than 183 days ago. [since 2026-09-10]");
    assertThat(CHECK.lines(plan.withApprovedOn(Optional.empty()))).isEmpty();
  }

  @Test
  void updatesWithoutDatesCannotBeCounted() {
    assertThat(CHECK.lines(updated().addUpdates(ProgressUpdate.builder().text("Begun").build())))
        .isEmpty();
  }

  @Test
  void thePolicySetsTheDays() {
    RuleCheck month = CHECK.under(RuleSetting.with("days", 31));

    assertThat(month.lines(updated("2026-10-23"), LocalDate.of(2026, 11, 23))).isEmpty();
    assertThat(month.lines(updated("2026-10-23"), LocalDate.of(2026, 11, 24))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void onlyWorkThatHasBegunOwesAnUpdateUnlessThePolicySaysOtherwise(Status status) {
    RuleCheck all = CHECK.under(RuleSetting.with("startedOnly", false));

    assertThat(CHECK.lines(updated("2026-03-12").status(status)).isEmpty())
        .isEqualTo(status != Status.IN_PROGRESS && status != Status.ON_HOLD);
    assertThat(all.lines(updated("2026-03-12").status(status)).isEmpty())
        .isEqualTo(status.isClosed());
  }

  private static Action.Builder updated(String... days) {
    Action.Builder action = Sample.action().status(Status.IN_PROGRESS);
    for (String day : days) {
      action.addUpdates(ProgressUpdate.builder().on(DateWindow.parse(day)).build());
    }
    return action;
  }
}
