// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.plan.ActionPlan;
import org.actionplan.testing.ActionPlanArbitraries;

class RollUpProperties {

  private static final ReportingPeriod PERIOD =
      new ReportingPeriod(
          LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1), LocalDate.of(2025, 1, 1));

  @Provide
  Arbitrary<List<ActionPlan>> portfolios() {
    return ActionPlanArbitraries.plans().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<ActionPlan> plans() {
    return ActionPlanArbitraries.plans();
  }

  @Property(tries = 200)
  void mergingIsTheSameWhicheverIsAsked(
      @ForAll("plans") ActionPlan one, @ForAll("plans") ActionPlan other) {
    RollUp a = RollUp.of(one, PERIOD);
    RollUp b = RollUp.of(other, PERIOD);

    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b)).isEqualTo(Stream.of(one, other).collect(RollUp.collector(PERIOD)));
  }

  @Property(tries = 150)
  void plansAddUpInAnyOrderAndInParallel(
      @ForAll("portfolios") List<ActionPlan> plans, @ForAll long seed) {
    RollUp all = plans.stream().collect(RollUp.collector(PERIOD));
    List<ActionPlan> shuffled = new ArrayList<>(plans);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(shuffled.parallelStream().collect(RollUp.collector(PERIOD))).isEqualTo(all);
    assertThat(
            plans.stream()
                .map(plan -> RollUp.of(plan, PERIOD))
                .reduce(
                    Stream.<ActionPlan>empty().collect(RollUp.collector(PERIOD)), RollUp::merge))
        .isEqualTo(all);
  }

  @Property(tries = 200)
  void everyGroupingAddsUpToTheTotal(@ForAll("plans") ActionPlan plan) {
    RollUp rollUp = RollUp.of(plan, PERIOD);

    assertThat(
            Stream.of(
                rollUp.byOwner().total(),
                rollUp.byBody().total(),
                rollUp.byStatus().total(),
                rollUp.byDecision().total(),
                rollUp.byMonthDue().total()))
        .containsOnly(rollUp.total());
    assertThat(rollUp.decisions().values().stream().mapToInt(count -> count).sum())
        .isEqualTo(rollUp.recommendations());
    RecommendationRollUp counts = rollUp.recommendationCounts();
    assertThat(
            Stream.of(
                counts.byBody().total(), counts.byDecision().total(), counts.byStatus().total()))
        .containsOnly(counts.total());
    assertThat(counts.total().recommendations()).isEqualTo(plan.recommendations().size());
    assertThat(counts.byDecision().unstated().unanswered()).isEqualTo(counts.total().unanswered());
    assertThat(rollUp.budgets().answers().values().stream().mapToInt(count -> count).sum())
        .isEqualTo(rollUp.total().actions() - rollUp.total().givenUp());
  }

  @Property(tries = 200)
  void everyActionIsInOneStateAndNoCountIsNegative(@ForAll("plans") ActionPlan plan) {
    Tally total = RollUp.of(plan, PERIOD).total();

    assertThat(total.open() + total.completed() + total.givenUp()).isEqualTo(total.actions());
    assertThat(total.dueLater()).isNotNegative();
    assertThat(total.carriedForward()).isLessThanOrEqualTo(total.lapsedByOriginal());
    assertThat(total.lapsedByOriginal()).isLessThanOrEqualTo(total.open());
  }
}
