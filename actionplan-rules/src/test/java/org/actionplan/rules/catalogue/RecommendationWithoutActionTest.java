// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationWithoutActionTest {

  private static final RuleCheck CHECK = RuleCheck.of(new RecommendationWithoutAction());

  private static final String SENTENCE =
      "ERROR recommendation R1, actions: The recommendation has been accepted, and no action"
          + " answers it.";

  @ParameterizedTest
  @EnumSource(Decision.class)
  void onlyWhatWasAcceptedOwesAnAction(Decision decision) {
    boolean accepted = decision == Decision.ACCEPTED || decision == Decision.PARTLY_ACCEPTED;

    assertThat(CHECK.lines(Sample.plan(decided(decision).build())))
        .isEqualTo(accepted ? List.of(SENTENCE) : List.of());
  }

  @Test
  void withoutAResponseNothingIsOwed() {
    assertThat(CHECK.lines(Sample.plan(Sample.recommendation().build()))).isEmpty();
  }

  @Test
  void oneActionIsEnough() {
    assertThat(
            CHECK.lines(
                Sample.plan(
                    decided(Decision.ACCEPTED).addActions(Sample.action().build()).build())))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void whatIsDoneOrGivenUpOwesNothing(Status status) {
    assertThat(
            CHECK.lines(Sample.plan(decided(Decision.ACCEPTED).status(status).build())).isEmpty())
        .isEqualTo(status.isClosed());
  }

  @Test
  void thePolicySetsTheDecisions() {
    RuleCheck principle =
        CHECK.under(RuleSetting.with("decisions", List.of("ACCEPTED_IN_PRINCIPLE")));

    assertThat(principle.lines(Sample.plan(decided(Decision.ACCEPTED_IN_PRINCIPLE).build())))
        .containsExactly(SENTENCE);
    assertThat(principle.lines(Sample.plan(decided(Decision.ACCEPTED).build()))).isEmpty();
  }

  private static Recommendation.Builder decided(Decision decision) {
    return Sample.recommendation().response(Response.of(decision));
  }
}
