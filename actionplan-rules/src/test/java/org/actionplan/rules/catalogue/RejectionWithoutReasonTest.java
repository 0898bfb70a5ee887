// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectionWithoutReasonTest {

  private static final RuleCheck CHECK = RuleCheck.of(new RejectionWithoutReason());

  private static final String SENTENCE =
      "WARNING recommendation R1, response: The recommendation is rejected, or rejected in part, and"
          + " no reason is given.";

  @ParameterizedTest
  @EnumSource(Decision.class)
  void aNoAndHalfANoNeedAReason(Decision decision) {
    boolean rejected = decision == Decision.REJECTED || decision == Decision.PARTLY_ACCEPTED;

    assertThat(lines(CHECK, Response.of(decision)))
        .isEqualTo(rejected ? List.of(SENTENCE) : List.of());
  }

  @Test
  void twentyCharactersMakeAReason() {
    Response rejected = Response.of(Decision.REJECTED);

    assertThat(lines(CHECK, rejected.withReason(" Nineteen characters ")))
        .containsExactly(SENTENCE);
    assertThat(lines(CHECK, rejected.withReason("Twenty characters it"))).isEmpty();
    assertThat(lines(CHECK, rejected.withText("The function has passed to another body.")))
        .isEmpty();
  }

  @Test
  void thePolicySetsTheLength() {
    RuleCheck lenient = CHECK.under(RuleSetting.with("minLength", 4));

    assertThat(lines(lenient, Response.of(Decision.REJECTED).withReason("Cost"))).isEmpty();
    assertThat(lines(lenient, Response.of(Decision.REJECTED).withReason("No.")))
        .containsExactly(SENTENCE);
  }

  private static List<String> lines(RuleCheck check, Response response) {
    return check.lines(Sample.plan(Sample.recommendation().response(response).build()));
  }
}
