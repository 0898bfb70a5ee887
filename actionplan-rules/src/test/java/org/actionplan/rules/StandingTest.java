// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.policy.Policy;
import org.actionplan.report.Severity;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  @Test
  void turnsOnTheDayAfterTheDeadline() {
    Standing standing = ENGINE.standing(ReferencePlan.PLAN, Policy.CORE, LAST_DAY);

    assertThat(standing.plan()).isSameAs(ReferencePlan.PLAN);
    assertThat(standing.asOf()).isEqualTo(LAST_DAY);
    assertThat(standing.nextTurn()).hasValue(LocalDate.of(2023, 1, 1));
    assertThat(standing.on(LocalDate.of(2023, 1, 1)).nextTurn()).isEmpty();
  }

  @Test
  void turnsWhereARuleOnRecommendationsDoes() {
    LocalDate may = LocalDate.of(2023, 5, 1);
    Standing standing =
        RuleEngine.of(List.of(new FoundFromTheFirstOfMay()))
            .standing(ReferencePlan.PLAN, Policy.CORE, LAST_DAY);

    assertThat(standing.report().findings()).isEmpty();
    assertThat(standing.nextTurn()).hasValue(may);
    assertThat(standing.on(may).report().findings())
        .extracting(finding -> finding.subject().name())
        .containsExactly("recommendation b");
  }

  @Test
  void judgesNothingAgainThatDoesNotTurn() {
    List<LocalDate> judged = new ArrayList<>();
    Standing standing =
        RuleEngine.of(List.of(new TurnsOnTheFirstOfMay(judged)))
            .standing(ReferencePlan.PLAN, Policy.CORE, LocalDate.of(2022, 4, 29));
    judged.clear();

    standing.on(LocalDate.of(2022, 4, 30)).report();
    assertThat(judged).isEmpty();

    standing.on(LocalDate.of(2022, 5, 1)).report();
    assertThat(judged).containsExactly(LocalDate.of(2022, 5, 1));
  }

  @Test
  void judgesARuleEveryDayThatCannotNameItsTurningPoints() {
    RuleEngine engine = RuleEngine.of(List.of(new BreaksDown()));
    Standing standing = engine.standing(ReferencePlan.PLAN, Policy.CORE, LAST_DAY);

    assertThat(standing.nextTurn()).hasValue(LocalDate.of(2023, 1, 1));
    assertThat(standing.on(LocalDate.of(2023, 1, 2)).report())
        .isEqualTo(engine.check(ReferencePlan.PLAN, Policy.CORE, LocalDate.of(2023, 1, 2)));
    assertThat(standing.on(LocalDate.of(2023, 1, 2)).report().failures().get(0).cause())
        .isEqualTo("java.lang.IllegalStateException: 2023-01-02");
    assertThat(engine.standing(ReferencePlan.PLAN, Policy.CORE, LocalDate.MAX).nextTurn())
        .isEmpty();
  }

  private record TurnsOnTheFirstOfMay(List<LocalDate> judged) implements PlanRule {
    @Override
    public RuleDefinition definition() {
      return RuleDefinition.of("turns-on-the-first-of-may", Severity.INFO).timeDependent().build();
    }

    @Override
    public void check(PlanCase plan) {
      judged.add(plan.asOf());
    }

    @Override
    public List<LocalDate> turningPoints(PlanCase plan) {
      return List.of(LocalDate.of(2022, 5, 1));
    }
  }

  private record FoundFromTheFirstOfMay() implements RecommendationRule {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final Wording FOUND =
        Wording.of("found-from-may", "It is May.", "Nothing is to be done.");
    private static final RuleDefinition DEFINITION =
        RuleDefinition.of("found-from-may", Severity.INFO).wordings(FOUND).timeDependent().build();

    @Override
    public RuleDefinition definition() {
      return DEFINITION;
    }

    private static boolean isAbout(RecommendationCase recommendation) {
      return recommendation.recommendation().text().equals("Recommendation b");
    }

    @Override
    public void check(RecommendationCase recommendation) {
      if (isAbout(recommendation) && !recommendation.asOf().isBefore(DAY)) {
        recommendation.flag(FOUND);
      }
    }

    @Override
    public List<LocalDate> turningPoints(RecommendationCase recommendation) {
      return isAbout(recommendation) ? List.of(DAY) : List.of();
    }
  }

  private record BreaksDown() implements PlanRule {
    @Override
    public RuleDefinition definition() {
      return RuleDefinition.of("breaks-down", Severity.INFO).timeDependent().build();
    }

    @Override
    public void check(PlanCase plan) {
      throw new IllegalStateException(plan.asOf().toString());
    }

    @Override
    public List<LocalDate> turningPoints(PlanCase plan) {
      throw new IllegalStateException("no idea");
    }
  }
}
