// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

class PlanMixerTest {

  private static final PlanMixer MIXER = PlanMixer.of(List.of(plan("A"), plan("B"), plan("C")));
  private static final List<ActionPlan> MIXED =
      IntStream.range(0, 400).mapToObj(MIXER::mix).toList();

  private static ActionPlan plan(String name) {
    return ActionPlan.builder()
        .title(name)
        .approvedOn(DateWindow.of(2022, 10, 18))
        .addRecommendations(
            Recommendation.builder()
                .text("Recommendation " + name)
                .status(Status.IN_PROGRESS)
                .addActions(Action.builder().description("Action " + name).build())
                .build())
        .build();
  }

  private static List<Recommendation> recommendations() {
    return MIXED.stream().flatMap(plan -> plan.recommendations().stream()).toList();
  }

  private static <T> int percent(List<T> all, Predicate<T> holds) {
    return (int) (100 * all.stream().filter(holds).count() / all.size());
  }

  @Test
  void givesTheSamePlanForTheSameNumber() {
    assertThat(PlanMixer.of(List.of(plan("A"), plan("B"), plan("C"))).mix(7))
        .isEqualTo(MIXED.get(7))
        .isNotEqualTo(MIXED.get(8));
  }

  @Test
  void takesRecommendationsAndActionsOfAllThePlansInAnyNumberUpToFour() {
    assertThat(MIXED).extracting(plan -> plan.recommendations().size()).contains(0, 1, 2, 3, 4);
    assertThat(MIXED).allMatch(plan -> plan.recommendations().size() <= 4);
    assertThat(recommendations())
        .extracting(Recommendation::text)
        .contains("Recommendation A", "Recommendation B", "Recommendation C", "");
    assertThat(recommendations())
        .extracting(recommendation -> recommendation.actions().size())
        .contains(0, 1, 2, 3, 4)
        .allMatch(size -> size <= 4);
    assertThat(recommendations())
        .flatExtracting(Recommendation::actions)
        .extracting(Action::description)
        .contains("Action A", "Action B", "Action C", "");
  }

  @Test
  void keepsMoreThanItChanges() {
    assertThat(percent(MIXED, plan -> plan.approvedOn().isPresent())).isBetween(60, 90);
    assertThat(
            percent(
                recommendations().stream().filter(each -> !each.text().isEmpty()).toList(),
                each -> each.status() == Status.IN_PROGRESS))
        .isBetween(60, 90);
  }
}
