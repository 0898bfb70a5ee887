// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationOutstandingTest {

  private static final RuleCheck CHECK = RuleCheck.of(new VerificationOutstanding());

  private static final String SENTENCE =
      "INFO recommendation R1, action 1, status: The action was completed by 2026-06-30, and after"
          + " 90 days nobody else has confirmed it. [since 2026-09-29]";

  @Test
  void isOutstandingAfterNinetyDays() {
    assertThat(CHECK.lines(completed("2026-06-30"), LocalDate.of(2026, 9, 28))).isEmpty();
    assertThat(CHECK.lines(completed("2026-06-30"), LocalDate.of(2026, 9, 29)))
        .containsExactly(SENTENCE);
    assertThat(CHECK.lines(completed("2026-06"), LocalDate.of(2026, 9, 29)))
        .containsExactly(SENTENCE);
  }

  @Test
  void thePolicySetsTheDays() {
    RuleCheck atOnce = CHECK.under(RuleSetting.with("days", 0));

    assertThat(atOnce.lines(completed("2026-06-30"), LocalDate.of(2026, 6, 30))).isEmpty();
    assertThat(atOnce.lines(completed("2026-06-30"), LocalDate.of(2026, 7, 1))).hasSize(1);
  }

  @Test
  void otherPrioritiesAreLetPassUnlessThePolicyNamesThem() {
    RuleCheck low = CHECK.under(RuleSetting.with("priorities", List.of("Low")));

    assertThat(CHECK.lines(completed("2026-06-01").priority("Low"))).isEmpty();
    assertThat(low.lines(completed("2026-06-01").priority("low"))).hasSize(1);
    assertThat(CHECK.lines(completed("2026-06-01").priority(Optional.empty()))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void onlyWhatIsImplementedAwaitsVerification(Status status) {
    assertThat(CHECK.lines(completed("2026-06-01").status(status)).isEmpty())
        .isEqualTo(status != Status.IMPLEMENTED);
  }

  @Test
  void withoutADateOfCompletionNothingIsCounted() {
    assertThat(CHECK.lines(Sample.action().status(Status.IMPLEMENTED))).isEmpty();
  }

  private static Action.Builder completed(String edtf) {
    return Sample.action()
        .status(Status.IMPLEMENTED)
        .priority("High")
        .completedOn(DateWindow.parse(edtf));
  }
}
