// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class RejectedWithActionsTest {

  private static final RuleCheck CHECK = RuleCheck.of(new RejectedWithActions());
  private static final Action OPEN = Sample.action().build();

  private static final String ONE =
      "WARNING recommendation R1, actions: The recommendation is rejected, but actions are listed"
          + " for it: 1.";

  @Test
  void aRejectedRecommendationHasNoActions() {
    assertThat(lines(CHECK, Decision.REJECTED)).isEmpty();
    assertThat(lines(CHECK, Decision.REJECTED, OPEN)).containsExactly(ONE);
    assertThat(lines(CHECK, Decision.REJECTED, OPEN, OPEN.withStatus(Status.VERIFIED)))
        .containsExactly(ONE.replace(": 1.", ": 2."));
  }

  @Test
  void cancelledAndSupersededActionsAreLetPassUnlessThePolicySaysOtherwise() {
    RuleCheck strict = CHECK.under(RuleSetting.with("ignoreCancelled", false));
    Action cancelled = OPEN.withStatus(Status.CANCELLED);
    Action superseded = OPEN.withStatus(Status.SUPERSEDED);

    assertThat(lines(CHECK, Decision.REJECTED, cancelled, superseded)).isEmpty();
    assertThat(lines(strict, Decision.REJECTED, cancelled)).containsExactly(ONE);
  }

  @Test
  void otherDecisionsMayHaveActions() {
    assertThat(lines(CHECK, Decision.ACCEPTED, OPEN)).isEmpty();
    assertThat(CHECK.lines(Sample.plan(Sample.action()))).isEmpty();
  }

  private static List<String> lines(RuleCheck check, Decision decision, Action... actions) {
    return check.lines(
        Sample.plan(
            Sample.recommendation().response(Response.of(decision)).addActions(actions).build()));
  }
}
