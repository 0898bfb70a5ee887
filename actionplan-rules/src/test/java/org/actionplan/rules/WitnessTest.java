// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.report.JsonPointer;
import org.actionplan.rules.explain.Answer;
import org.junit.jupiter.api.Test;

class WitnessTest {

  private final Trail trail = new Trail(JsonPointer.of("/recommendations/0/actions/0"));
  private final ActionPlan plan =
      Witness.of(new Versions(ReferencePlan.PLAN, Optional.empty()), trail).plan();

  @Test
  void answersAsThePlanDoes() {
    assertThat(plan.title()).isEqualTo(ReferencePlan.PLAN.title());
    assertThat(plan.hashCode()).isEqualTo(ReferencePlan.PLAN.hashCode());
    assertThat(plan).hasToString(ReferencePlan.PLAN.toString());
    assertThat(plan.recommendations().get(0).equals(plan.recommendations().get(0))).isTrue();
    assertThat(plan.withTitle("Another")).isEqualTo(ReferencePlan.PLAN.withTitle("Another"));
  }

  @Test
  void notesWhatConcernsTheSubjectInTheOrderInWhichItWasLastAsked() {
    Action action = plan.recommendations().get(0).actions().get(0);
    action.status();
    plan.recommendations().get(1).actions().get(0).status();
    action.status();
    plan.title();
    action.status();
    trail.end();
    action.budget();

    assertThat(trail.answers())
        .extracting(Answer::question)
        .containsExactly(
            "the actions of the recommendation",
            "the recommendations of the plan",
            "the title of the plan",
            "the status of the action");
  }

  @Test
  void takesAResponseForPartOfItsRecommendation() {
    ActionPlan answered =
        ActionPlan.builder()
            .addRecommendations(
                Recommendation.builder().response(Response.of(Decision.ACCEPTED)).build())
            .build();
    Response response =
        Witness.of(new Versions(answered, Optional.empty()), trail)
            .plan()
            .recommendations()
            .get(0)
            .response()
            .orElseThrow();

    assertThat(response.decision()).isEqualTo(Decision.ACCEPTED);
    assertThat(trail.answers())
        .map(Answer::toString)
        .contains("the response of the recommendation: a response")
        .endsWith("the decision of the response: accepted");
  }
}
