// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class DeadlinesBunchedTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DeadlinesBunched());

  @Test
  void halfOnOneDayIsAllowedAndMoreIsNot() {
    assertThat(CHECK.lines(plan(5, 5))).isEmpty();
    assertThat(CHECK.lines(plan(6, 4)))
        .containsExactly("INFO recommendations: Of 10 open deadlines 6 fall on 2027-03-31.");
  }

  @Test
  void aPlanOfSevenIsTooSmallToTell() {
    assertThat(CHECK.lines(plan(7, 0))).isEmpty();
    assertThat(CHECK.lines(plan(8, 0)))
        .containsExactly("INFO recommendations: Of 8 open deadlines 8 fall on 2027-03-31.");
  }

  @Test
  void thePolicySetsShareAndSize() {
    assertThat(CHECK.under(RuleSetting.with("share", 60)).lines(plan(6, 4))).isEmpty();
    assertThat(CHECK.under(RuleSetting.with("minActions", 7)).lines(plan(7, 0))).hasSize(1);
  }

  @Test
  void closedActionsAndThoseWithoutADateDoNotCount() {
    Recommendation.Builder recommendation = Sample.recommendation();
    for (int i = 0; i < 10; i++) {
      recommendation.addActions(Sample.action().status(Status.VERIFIED).build());
      recommendation.addActions(Sample.action(Sample.ongoing("Ongoing")).build());
    }

    assertThat(CHECK.lines(Sample.plan(recommendation.build()))).isEmpty();
  }

  /** Some actions due on 31 March 2027 and others on days of their own. */
  private static ActionPlan plan(int bunched, int spread) {
    Recommendation.Builder recommendation = Sample.recommendation();
    for (int i = 0; i < bunched; i++) {
      recommendation.addActions(Sample.action().build());
    }
    for (int i = 1; i <= spread; i++) {
      String day = LocalDate.of(2027, 3, 31).plusDays(i).toString();
      recommendation.addActions(Sample.action(Sample.due(day, day)).build());
    }
    return Sample.plan(recommendation.build());
  }
}
