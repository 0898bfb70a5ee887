// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Subject;
import org.junit.jupiter.api.Test;

class DanglingReferenceTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DanglingReference());

  @Test
  void aLinkMustLeadToARecommendationOrAnAction() {
    ActionPlan plan = plan("r1", "a 1", "R9.1");

    assertThat(CHECK.lines(plan))
        .containsExactly(
            "ERROR recommendation R1, action A1, dependsOn 3: The action depends on R9.1, and"
                + " nothing in the plan has that reference.");
    assertThat(CHECK.findings(plan, Sample.AS_OF).get(0).subject())
        .isEqualTo(
            new Subject(
                JsonPointer.of("/recommendations/0/actions/0/dependsOn/2"),
                "recommendation R1, action A1, dependsOn 3",
                "recommendation:r1/action:a1/dependsOn/2"));
  }

  @Test
  void aUriMayLeadOutOfThePlanUnlessThePolicySaysOtherwise() {
    ActionPlan plan = plan("https://example.org/plans/7#R2");

    assertThat(CHECK.lines(plan)).isEmpty();
    assertThat(CHECK.under(RuleSetting.with("allowExternal", false)).lines(plan))
        .containsExactly(
            "ERROR recommendation R1, action A1, dependsOn 1: The action depends on"
                + " https://example.org/plans/7#R2, and nothing in the plan has that reference.");
  }

  @Test
  void aRecommendationWithoutActionsIsInThePlanToo() {
    Recommendation bare = Recommendation.builder().reference(Reference.of("R2")).build();
    ActionPlan plan = plan("R2");

    assertThat(CHECK.lines(plan)).hasSize(1);
    assertThat(CHECK.lines(plan.withRecommendations(plan.recommendations().get(0), bare)))
        .isEmpty();
  }

  @Test
  void withoutLinksThereIsNothingToFollow() {
    assertThat(CHECK.lines(plan())).isEmpty();
  }

  private static ActionPlan plan(String... links) {
    Action.Builder action = Sample.action().reference(Reference.of("A1"));
    for (String link : links) {
      action.addDependsOn(Reference.of(link));
    }
    return Sample.plan(action);
  }
}
