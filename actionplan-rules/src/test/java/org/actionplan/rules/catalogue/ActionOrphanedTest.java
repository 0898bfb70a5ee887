// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.junit.jupiter.api.Test;

class ActionOrphanedTest {

  private static final RuleCheck CHECK = RuleCheck.of(new ActionOrphaned());

  private static final Recommendation NOTHING =
      Recommendation.builder().addActions(Sample.action().build(), Sample.action().build()).build();

  private static List<String> lines(Recommendation recommendation) {
    return CHECK.lines(Sample.plan(recommendation));
  }

  @Test
  void actionsWithoutARecommendationAreFlaggedOnce() {
    assertThat(lines(NOTHING))
        .containsExactly(
            "WARNING recommendation 1: Actions are planned here (2), but no recommendation that they"
                + " answer is given.");
    assertThat(lines(NOTHING.withText(" - "))).hasSize(1);
  }

  @Test
  void aTextOrAReferenceWillDo() {
    assertThat(lines(NOTHING.withText("That it be done."))).isEmpty();
    assertThat(lines(NOTHING.withReference(Reference.of("R1")))).isEmpty();
  }

  @Test
  void anEmptyRowHasNoOrphans() {
    assertThat(lines(NOTHING.withActions())).isEmpty();
  }
}
