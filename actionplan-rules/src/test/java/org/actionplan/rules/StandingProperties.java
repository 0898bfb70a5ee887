// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.rules.catalogue.Catalogue;

class StandingProperties extends JudgingProperties {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  @Property(tries = 300)
  void agreesWithACheckOnTheWayThereAndBack(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") Policy policy,
      @ForAll("days") LocalDate start,
      @ForAll("days") LocalDate end) {
    Standing first = ENGINE.standing(plan, policy, start);
    Standing moved = first.on(end);

    assertThat(first.report()).isEqualTo(ENGINE.check(plan, policy, start));
    assertThat(moved.report()).isEqualTo(ENGINE.check(plan, policy, end));
    assertThat(moved.on(start).report()).isEqualTo(first.report());
  }

  @Property(tries = 300)
  void changesInNothingButItsDateBeforeTheNextTurn(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate day) {
    Standing standing = ENGINE.standing(plan, Policy.CORE, day);
    Optional<LocalDate> turn = standing.nextTurn();
    LocalDate before = turn.map(next -> next.minusDays(1)).orElse(day.plusYears(300));

    assertThat(ENGINE.check(plan, Policy.CORE, before).findings())
        .isEqualTo(Redating.to(before, standing.report().findings()));
  }
}
