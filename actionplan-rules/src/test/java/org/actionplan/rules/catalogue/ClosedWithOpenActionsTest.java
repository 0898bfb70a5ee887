// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedWithOpenActionsTest {

  private static final RuleCheck CHECK = RuleCheck.of(new ClosedWithOpenActions());
  private static final Action OPEN = Sample.action().status(Status.IN_PROGRESS).build();

  @ParameterizedTest
  @EnumSource(Status.class)
  void aClosedStatusNeedsClosedActions(Status status) {
    boolean flagged = status.isClosed() && status != Status.RISK_ACCEPTED;

    assertThat(lines(CHECK, status, OPEN))
        .isEqualTo(
            flagged
                ? List.of(
                    "ERROR recommendation R1, status: The recommendation is closed as "
                        + status
                        + ", but actions for it are open: 1.")
                : List.of());
  }

  @Test
  void closedActionsAreFine() {
    assertThat(lines(CHECK, Status.VERIFIED)).isEmpty();
    assertThat(lines(CHECK, Status.VERIFIED, OPEN.withStatus(Status.CANCELLED))).isEmpty();
  }

  @Test
  void aPolicyMayNotAllowAcceptingTheRisk() {
    assertThat(
            lines(
                CHECK.under(RuleSetting.with("allowRiskAccepted", false)),
                Status.RISK_ACCEPTED,
                OPEN,
                OPEN))
        .containsExactly(
            "ERROR recommendation R1, status: The recommendation is closed as RISK_ACCEPTED, but"
                + " actions for it are open: 2.");
  }

  private static List<String> lines(RuleCheck check, Status status, Action... actions) {
    return check.lines(
        Sample.plan(Sample.recommendation().status(status).addActions(actions).build()));
  }
}
