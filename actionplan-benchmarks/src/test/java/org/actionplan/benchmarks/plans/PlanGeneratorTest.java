// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.junit.jupiter.api.Test;

class PlanGeneratorTest {

  private static final List<ActionPlan> PLANS = PlanGenerator.plans(200);

  @Test
  void aPlanDependsOnItsNumberAndTheSeedAlone() {
    assertThat(PlanGenerator.plan(2022, 7)).isEqualTo(PLANS.get(7));
    assertThat(PlanGenerator.plan(2023, 7)).isNotEqualTo(PLANS.get(7));
    assertThat(PLANS).doesNotHaveDuplicates();
  }

  @Test
  void plansHaveFourToFourteenRecommendationsOfOneToThreeActions() {
    assertThat(PLANS)
        .extracting(plan -> plan.recommendations().size())
        .allSatisfy(count -> assertThat(count).isBetween(4, 14))
        .contains(4, 14);
    assertThat(PLANS)
        .flatExtracting(ActionPlan::recommendations)
        .extracting(recommendation -> recommendation.actions().size())
        .allSatisfy(count -> assertThat(count).isBetween(1, 3))
        .contains(1, 3);
  }

  @Test
  void textsHaveTwoHundredToTwoHundredAndFiftyCharacters() {
    assertThat(PLANS)
        .flatExtracting(ActionPlan::recommendations)
        .extracting(recommendation -> recommendation.text().length())
        .allSatisfy(length -> assertThat(length).isBetween(200, 250))
        .contains(200, 250);
  }

  @Test
  void cellsAreOfEveryKindThatPublishedPlansHave() {
    List<Action> actions =
        PLANS.stream()
            .flatMap(plan -> plan.recommendations().stream())
            .map(Recommendation::actions)
            .flatMap(List::stream)
            .toList();

    assertThat(actions)
        .extracting(action -> action.timescale().getClass().getSimpleName())
        .contains(
            "Due",
            "Span",
            "Staged",
            "Ongoing",
            "Recurring",
            "Relative",
            "Immediate",
            "Done",
            "ToBeConfirmed",
            "NotApplicable",
            "Unreadable");
    assertThat(actions)
        .extracting(action -> action.budget().getClass().getSimpleName())
        .contains(
            "Costed", "Described", "WithinExisting", "None", "ToBeConfirmed", "NotApplicable");
    assertThat(actions).anySatisfy(action -> assertThat(action.revisions()).isNotEmpty());
    assertThat(actions).anySatisfy(action -> assertThat(action.updates()).isNotEmpty());
  }
}
