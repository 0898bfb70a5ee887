// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class DuplicateReferenceTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DuplicateReference());
  private static final RuleCheck WITHIN =
      CHECK.under(RuleSetting.with("scope", List.of("recommendation")));

  @Test
  void flagsEveryUseCaseAndSpaceAside() {
    ActionPlan plan = Sample.plan(referenced("R3.2"), referenced("R3.3"), referenced("r3. 2"));

    assertThat(CHECK.lines(plan))
        .containsExactly(
            "ERROR recommendation R3.2, reference: The reference R3.2 is used 2 times, differences"
                + " of case and space aside.",
            "ERROR recommendation r3. 2, reference: The reference r3. 2 is used 2 times,"
                + " differences of case and space aside.");
  }

  @Test
  void distinctReferencesAndNoneAtAllAreFine() {
    ActionPlan plan =
        Sample.plan(
            referenced("R1"),
            referenced("R2"),
            Recommendation.builder().text("x").build(),
            Recommendation.builder().text("x").build());

    assertThat(CHECK.lines(plan)).isEmpty();
  }

  @Test
  void theOnlyActionMayBearTheReferenceOfItsRecommendation() {
    assertThat(CHECK.lines(Sample.plan(referenced("1", "1"), referenced("2", "2")))).isEmpty();
    assertThat(CHECK.lines(Sample.plan(referenced("1", "2"), referenced("2", "3"))))
        .containsExactly(
            "ERROR recommendation 1, action 2, reference: The reference 2 is used 2 times,"
                + " differences of case and space aside.",
            "ERROR recommendation 2, reference: The reference 2 is used 2 times, differences of"
                + " case and space aside.");
  }

  @Test
  void actionsMayStartAgainUnderEachRecommendationIfThePolicySaysSo() {
    ActionPlan plan = Sample.plan(referenced("a", "1", "2"), referenced("b", "1", "2"));

    assertThat(CHECK.lines(plan)).hasSize(4);
    assertThat(WITHIN.lines(plan)).isEmpty();
    assertThat(WITHIN.lines(Sample.plan(referenced("a", "1", "1"))))
        .hasSize(2)
        .allMatch(line -> line.startsWith("ERROR recommendation a, action 1, reference: "));
    assertThat(WITHIN.lines(Sample.plan(referenced("a"), referenced("A")))).hasSize(2);
  }

  private static Recommendation referenced(String reference, String... actions) {
    Recommendation.Builder recommendation =
        Recommendation.builder().reference(Reference.of(reference));
    for (String action : actions) {
      recommendation.addActions(Action.builder().reference(Reference.of(action)).build());
    }
    return recommendation.build();
  }
}
