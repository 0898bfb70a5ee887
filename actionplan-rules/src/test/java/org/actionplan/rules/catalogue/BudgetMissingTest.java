// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetMissingTest {

  private static final RuleCheck CHECK = RuleCheck.of(new BudgetMissing());
  private static final Budget BLANK = new Budget.Unstated("");

  private static final String SENTENCE =
      "WARNING recommendation R1, action 1, budget: Nothing is said about what this costs.";

  @Test
  void aBlankAndADashSayNothing() {
    assertThat(CHECK.lines(Sample.action(BLANK))).containsExactly(SENTENCE);
    assertThat(CHECK.lines(Sample.action(new Budget.Unstated("–")))).containsExactly(SENTENCE);
  }

  @Test
  void answersAndOwedAnswersAndRiddlesAreNotMissing() {
    assertThat(CHECK.lines(Sample.action(new Budget.NotApplicable("N/A")))).isEmpty();
    assertThat(CHECK.lines(Sample.action(new Budget.None("nil")))).isEmpty();
    assertThat(CHECK.lines(Sample.action(new Budget.ToBeConfirmed("????")))).isEmpty();
    assertThat(CHECK.lines(Sample.action(new Budget.Unreadable("GIF")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void closedStatusesAreExempt(Status status) {
    assertThat(CHECK.lines(Sample.action(BLANK).status(status)).isEmpty())
        .isEqualTo(status.isClosed());
  }

  @Test
  void aRecordedCompletionIsExemptLikeTheStatus() {
    var completed = Sample.action(BLANK).completedOn(DateWindow.of(2026, 9, 1));

    assertThat(CHECK.lines(completed)).isEmpty();
    assertThat(
            CHECK.under(RuleSetting.with("exemptStatuses", List.of("CANCELLED"))).lines(completed))
        .containsExactly(SENTENCE);
  }

  @Test
  void thePolicySetsTheExemptions() {
    RuleCheck onHoldExempt = CHECK.under(RuleSetting.with("exemptStatuses", List.of("on_hold")));

    assertThat(onHoldExempt.lines(Sample.action(BLANK).status(Status.ON_HOLD))).isEmpty();
    assertThat(onHoldExempt.lines(Sample.action(BLANK).status(Status.VERIFIED)))
        .containsExactly(SENTENCE);
  }

  @Test
  void nothingIsOwedForARejectedRecommendation() {
    assertThat(
            CHECK.lines(
                Sample.plan(
                    Sample.recommendation()
                        .response(Response.of(Decision.REJECTED))
                        .addActions(Sample.action(BLANK).build())
                        .build())))
        .isEmpty();
  }
}
