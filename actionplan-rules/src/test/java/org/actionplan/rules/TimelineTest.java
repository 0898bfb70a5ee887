// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.actionplan.report.Severity;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final LocalDate APPROVAL = LocalDate.of(2022, 10, 18);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2023, 10, 18);
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());
  private static final Timeline TIMELINE =
      ENGINE.timeline(ReferencePlan.PLAN, Policy.CORE, APPROVAL, NEXT_YEAR);

  @Test
  void namesExactlyTheTurningDaysOfTheReferencePlan() {
    assertThat(TIMELINE.turns())
        .map(TimelineTest::print)
        .containsExactly(
            "2022-11-01 + [b deadline-lapsed] - [b deadline-approaching]",
            "2022-12-01 + [a deadline-approaching, d deadline-approaching, e deadline-approaching]"
                + " - []",
            "2023-01-01 + [a deadline-lapsed, d deadline-lapsed, e deadline-lapsed]"
                + " - [a deadline-approaching, d deadline-approaching, e deadline-approaching]");
  }

  @Test
  void turnsAlsoWhereSomethingOnlyDisappears() {
    Policy policy = Policy.CORE.withRule("deadline-lapsed", RuleSetting.OFF);

    assertThat(
            ENGINE
                .timeline(ReferencePlan.PLAN, policy, APPROVAL, LocalDate.of(2022, 11, 30))
                .turns())
        .map(TimelineTest::print)
        .containsExactly("2022-11-01 + [] - [b deadline-approaching]");
  }

  @Test
  void datesWhatDisappearsByTheDayBefore() {
    TurningDay first = TIMELINE.turns().get(0);

    assertThat(first.disappeared())
        .extracting(Finding::asOf)
        .containsExactly(Optional.of(LocalDate.of(2022, 10, 31)));
    assertThat(first.appeared())
        .extracting(Finding::asOf)
        .containsExactly(Optional.of(LocalDate.of(2022, 11, 1)));
  }

  @Test
  void agreesWithACheckOnEveryDay() {
    for (LocalDate day : APPROVAL.datesUntil(NEXT_YEAR.plusDays(1)).toList()) {
      assertThat(TIMELINE.at(day)).isEqualTo(ENGINE.check(ReferencePlan.PLAN, Policy.CORE, day));
    }
  }

  @Test
  void knowsWhatItCovers() {
    assertThat(TIMELINE.from()).isEqualTo(APPROVAL);
    assertThat(TIMELINE.to()).isEqualTo(NEXT_YEAR);
    assertThatThrownBy(() -> TIMELINE.at(LocalDate.of(2022, 10, 17)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("date must be within 2022-10-18 to 2023-10-18, but was 2022-10-17");
    assertThatThrownBy(() -> TIMELINE.at(LocalDate.of(2023, 10, 19)))
        .hasMessage("date must be within 2022-10-18 to 2023-10-18, but was 2023-10-19");
    assertThatThrownBy(() -> ENGINE.timeline(ReferencePlan.PLAN, Policy.CORE, NEXT_YEAR, APPROVAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must not be before from, but was 2022-10-18 before 2023-10-18");
  }

  @Test
  void hasNoTurnsWithinOneDay() {
    Timeline today = ENGINE.timeline(ReferencePlan.PLAN, Policy.CORE, APPROVAL, APPROVAL);

    assertThat(today.turns()).isEmpty();
    assertThat(today.at(APPROVAL))
        .isEqualTo(ENGINE.check(ReferencePlan.PLAN, Policy.CORE, APPROVAL));
  }

  @Test
  void tellsOfARuleThatCannotNameItsTurningPoints() {
    Timeline timeline =
        RuleEngine.of(List.of(new AsksForTheDate()))
            .timeline(ReferencePlan.PLAN, Policy.CORE, APPROVAL, NEXT_YEAR);

    assertThat(timeline.failures()).hasSize(1);
    assertThat(timeline.failures().get(0).cause())
        .isEqualTo(
            "java.lang.IllegalStateException: turning points must not depend on the as-of date");
  }

  private static final class AsksForTheDate implements PlanRule {
    @Override
    public RuleDefinition definition() {
      return RuleDefinition.of("asks-for-the-date", Severity.INFO).timeDependent().build();
    }

    @Override
    public void check(PlanCase plan) {}

    @Override
    public List<LocalDate> turningPoints(PlanCase plan) {
      return List.of(plan.asOf());
    }
  }

  private static String print(TurningDay turn) {
    return turn.day() + " + " + print(turn.appeared()) + " - " + print(turn.disappeared());
  }

  private static String print(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.subject().name().charAt("recommendation ".length()) + " " + finding.rule())
        .toList()
        .toString();
  }

  @Test
  void judgesEveryDayBesideTheVersionBefore() {
    ActionPlan before = ReferencePlan.PLAN.withTitle("The draft");

    assertThat(
            ENGINE
                .timeline(ReferencePlan.PLAN, before, Policy.CORE, APPROVAL, NEXT_YEAR)
                .at(NEXT_YEAR))
        .isEqualTo(ENGINE.check(ReferencePlan.PLAN, before, Policy.CORE, NEXT_YEAR));
  }
}
