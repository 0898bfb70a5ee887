// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.RulesArbitraries;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.testing.ActionPlanArbitraries;

class TurningIndexProperties {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  @Provide
  Arbitrary<List<ActionPlan>> portfolios() {
    return ActionPlanArbitraries.plans().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Policy> policies() {
    return RulesArbitraries.policies();
  }

  @Provide
  Arbitrary<List<LocalDate>> calendars() {
    return RulesArbitraries.days()
        .list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(days -> days.stream().sorted().toList());
  }

  @Property(tries = 100)
  void reportsWhatAFullCheckDoesOnEveryDay(
      @ForAll("portfolios") List<ActionPlan> plans,
      @ForAll("policies") Policy policy,
      @ForAll("calendars") List<LocalDate> days) {
    TurningIndex<Integer> index = TurningIndex.of(ENGINE, policy, days.get(0));
    for (int i = 0; i < plans.size(); i++) {
      index.put(i, plans.get(i));
    }

    for (LocalDate day : days) {
      Map<Integer, Report> turned = index.advance(day);

      for (int i = 0; i < plans.size(); i++) {
        Report full = ENGINE.check(plans.get(i), policy, day);
        assertThat(index.report(i)).hasValue(full);
        assertThat(turned.getOrDefault(i, full)).isEqualTo(full);
      }
    }
  }

  @Property(tries = 100)
  void leavesOutOnlyWhatHasNotChanged(
      @ForAll("portfolios") List<ActionPlan> plans, @ForAll("calendars") List<LocalDate> days) {
    TurningIndex<Integer> index = TurningIndex.of(ENGINE, Policy.CORE, days.get(0));
    for (int i = 0; i < plans.size(); i++) {
      index.put(i, plans.get(i));
    }

    Map<Integer, Report> turned = index.advance(days.get(1));

    for (int i = 0; i < plans.size(); i++) {
      if (!turned.containsKey(i)) {
        assertThat(sentences(ENGINE.check(plans.get(i), Policy.CORE, days.get(1))))
            .isEqualTo(sentences(ENGINE.check(plans.get(i), Policy.CORE, days.get(0))));
      }
    }
  }

  private static List<String> sentences(Report report) {
    return report.findings().stream()
        .map(finding -> finding.severity() + finding.subject().name() + finding.message())
        .toList();
  }
}
