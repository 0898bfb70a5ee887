// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

/** Two roll-ups together are the roll-up of all their plans. */
class RollUpMergeTest {

  private static final ReportingPeriod PERIOD =
      new ReportingPeriod(
          LocalDate.of(2022, 10, 18), LocalDate.of(2023, 1, 15), LocalDate.of(2023, 4, 18));

  private static final Action ANSWERED =
      Action.builder()
          .addOwners(Owner.of("Head of Housing"))
          .status(Status.IN_PROGRESS)
          .timescale(Timescale.parse("December 2022", Conventions.UK_LOCAL_GOVERNMENT))
          .budget(Budget.parse("£1,000", Conventions.UK_LOCAL_GOVERNMENT))
          .build();

  private static final ActionPlan ONE = plan("Culture Panel", ANSWERED);
  private static final ActionPlan TWO =
      plan(
          "culture  panel",
          ANSWERED.withOwners(Owner.of("HEAD of housing")),
          Action.builder().build());

  private static ActionPlan plan(String body, Action... actions) {
    return ActionPlan.builder()
        .recommendingBody(body)
        .addRecommendations(
            Recommendation.builder()
                .response(Response.of(Decision.ACCEPTED))
                .addActions(actions)
                .build())
        .build();
  }

  private static final RollUp BOTH = RollUp.of(ONE, PERIOD).merge(RollUp.of(TWO, PERIOD));

  @Test
  void countsPlansRecommendationsAndDecisions() {
    assertThat(BOTH.plans()).isEqualTo(2);
    assertThat(BOTH.recommendations()).isEqualTo(2);
    assertThat(BOTH.decisions()).isEqualTo(Map.of(Decision.ACCEPTED, 2));
    assertThat(BOTH.total().actions()).isEqualTo(3);
  }

  @Test
  void addsUpRecommendationsWithoutActions() {
    RollUp all =
        RollUp.of(
                ActionPlan.builder()
                    .recommendingBody("Audit")
                    .addRecommendations(Recommendation.builder().build())
                    .build(),
                PERIOD)
            .merge(BOTH)
            .merge(
                RollUp.of(
                    ActionPlan.builder()
                        .addRecommendations(
                            Recommendation.builder().status(Status.IMPLEMENTED).build())
                        .build(),
                    PERIOD));
    RecommendationRollUp counts = all.recommendationCounts();

    assertThat(counts.total()).isEqualTo(new RecommendationTally(4, 2, 2));
    assertThat(counts.byBody().groups())
        .isEqualTo(
            Map.of(
                "Audit",
                new RecommendationTally(1, 1, 1),
                "Culture Panel",
                new RecommendationTally(2, 0, 0)));
    assertThat(counts.byBody().unstated()).isEqualTo(new RecommendationTally(1, 1, 1));
    assertThat(counts.byDecision().of(Decision.ACCEPTED).recommendations()).isEqualTo(2);
    assertThat(counts.byStatus().of(Status.IMPLEMENTED).recommendations()).isEqualTo(1);
    assertThat(counts.byStatus().unstated().recommendations()).isEqualTo(3);
  }

  @Test
  void addsUpEveryGroupingWithWhatItLeavesOut() {
    assertThat(BOTH.byOwner().groups()).containsOnlyKeys("HEAD of housing");
    assertThat(BOTH.byOwner().of("HEAD of housing").lapsed()).isEqualTo(2);
    assertThat(BOTH.byOwner().unanswered().actions()).isEqualTo(1);
    assertThat(BOTH.byBody().groups()).containsOnlyKeys("Culture Panel");
    assertThat(BOTH.byBody().of("Culture Panel").actions()).isEqualTo(3);
    assertThat(BOTH.byStatus().of(Status.IN_PROGRESS).actions()).isEqualTo(2);
    assertThat(BOTH.byStatus().unanswered().actions()).isEqualTo(1);
    assertThat(BOTH.byDecision().of(Decision.ACCEPTED).actions()).isEqualTo(3);
    assertThat(BOTH.byMonthDue().of(YearMonth.of(2022, 12)).actions()).isEqualTo(2);
    assertThat(BOTH.byMonthDue().total()).isEqualTo(BOTH.total());
  }

  @Test
  void keepsOtherNamesApart() {
    RollUp mayor =
        RollUp.of(plan("Audit", ANSWERED.withOwners(Owner.of("Mayor"))), PERIOD).merge(BOTH);

    assertThat(mayor.byOwner().groups()).containsOnlyKeys("HEAD of housing", "Mayor");
    assertThat(mayor.byBody().groups()).containsOnlyKeys("Audit", "Culture Panel");
  }

  @Test
  void addsUpWhatIsCostedAndWhatIsNotAnswered() {
    assertThat(BOTH.budgets().sums().values())
        .containsExactly(new MoneySum(new BigDecimal(2000), new BigDecimal(2000), 2, 0, 0, 0));
    assertThat(BOTH.budgets().answers())
        .isEqualTo(Map.of(BudgetAnswer.COSTED, 2, BudgetAnswer.UNSTATED, 1));
    assertThat(BOTH.budgets().unanswered()).isEqualTo(1);
    assertThat(new MoneySum(BigDecimal.ONE, BigDecimal.TEN, 5, 1, 2, 3))
        .extracting(sum -> sum.plus(sum))
        .isEqualTo(new MoneySum(new BigDecimal(2), new BigDecimal(20), 10, 2, 4, 6));
  }

  @Test
  void isTheSameInAnyOrderAndInParallel() {
    List<ActionPlan> many = Collections.nCopies(100, ONE);

    assertThat(RollUp.of(TWO, PERIOD).merge(RollUp.of(ONE, PERIOD))).isEqualTo(BOTH);
    assertThat(Stream.of(ONE, TWO).collect(RollUp.collector(PERIOD))).isEqualTo(BOTH);
    assertThat(many.parallelStream().collect(RollUp.collector(PERIOD)))
        .isEqualTo(many.stream().collect(RollUp.collector(PERIOD)));
  }
}
