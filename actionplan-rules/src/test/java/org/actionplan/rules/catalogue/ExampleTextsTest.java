// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Finding;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples once more, from the words of their cells alone: what a person writes is judged as
 * the example says, not only what a program builds.
 */
class ExampleTextsTest {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  static Stream<Rule> rules() {
    return Catalogue.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areReadAsTheExamplesSay(Rule rule) {
    for (Example example : rule.examples()) {
      ActionPlan reread = reread(example.plan());
      List<Severity> severities =
          example.judge(ENGINE, reread, rule.definition().id()).findings().stream()
              .filter(finding -> finding.rule().equals(rule.definition().id()))
              .map(Finding::severity)
              .distinct()
              .toList();
      assertThat(severities)
          .as("%s on the words of %s, read as %s", rule.definition().id(), example, reread)
          .isEqualTo(example.expected().stream().toList());
    }
  }

  private static ActionPlan reread(ActionPlan plan) {
    return plan.withRecommendations(
        plan.recommendations().stream().map(each -> reread(each, plan)).toList());
  }

  private static Recommendation reread(Recommendation recommendation, ActionPlan plan) {
    return recommendation.withActions(
        recommendation.actions().stream().map(each -> reread(each, plan)).toList());
  }

  private static Action reread(Action action, ActionPlan plan) {
    return action
        .withBudget(Budget.parse(action.budget().text(), plan.conventions()))
        .withTimescale(timescale(action.timescale().text(), plan));
  }

  private static Timescale timescale(String text, ActionPlan plan) {
    return plan.approvedOn()
        .map(day -> Timescale.parse(text, plan.conventions(), day))
        .orElseGet(() -> Timescale.parse(text, plan.conventions()));
  }
}
