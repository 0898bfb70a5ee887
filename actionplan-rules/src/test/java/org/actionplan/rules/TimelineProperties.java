// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.rules.catalogue.Catalogue;

class TimelineProperties extends JudgingProperties {

  private static final LocalDate FROM = LocalDate.of(1899, 1, 1);
  private static final LocalDate TO = LocalDate.of(2201, 12, 31);
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  @Property(tries = 200)
  void agreesWithACheckOnAnyDay(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") Policy policy,
      @ForAll("days") LocalDate day) {
    Timeline timeline = ENGINE.timeline(plan, policy, FROM, TO);

    assertThat(timeline.failures()).isEmpty();
    assertThat(timeline.at(day)).isEqualTo(ENGINE.check(plan, policy, day));
  }

  @Property(tries = 200)
  void agreesWithACheckOnBothSidesOfEveryTurn(
      @ForAll("plans") ActionPlan plan, @ForAll("policies") Policy policy) {
    Timeline timeline = ENGINE.timeline(plan, policy, FROM, TO);

    for (TurningDay turn : timeline.turns()) {
      LocalDate before = turn.day().minusDays(1);
      Report then = ENGINE.check(plan, policy, before);
      Report now = ENGINE.check(plan, policy, turn.day());
      assertThat(timeline.at(before)).isEqualTo(then);
      assertThat(timeline.at(turn.day())).isEqualTo(now);
      assertThat(then.findings()).containsAll(turn.disappeared());
      assertThat(now.findings()).containsAll(turn.appeared());
    }
  }

  @Property(tries = 200)
  void nothingIsFoundToHaveBegunAfterTheDayOfJudgement(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate day) {
    assertThat(ENGINE.check(plan, Policy.CORE, day).findings())
        .allMatch(finding -> finding.since().stream().noneMatch(since -> since.isAfter(day)));
  }
}
