// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleEngine;

/** One rule at work, its findings as lines that a test can assert whole. */
final class RuleCheck {

  private final Rule rule;
  private final Policy policy;

  private RuleCheck(Rule rule, Policy policy) {
    this.rule = rule;
    this.policy = policy;
  }

  /** The rule as the catalogue says, but on even if it is off by default. */
  static RuleCheck of(Rule rule) {
    return new RuleCheck(rule, Policy.CORE).under(RuleSetting.ON);
  }

  RuleCheck under(RuleSetting setting) {
    return new RuleCheck(rule, policy.withRule(rule.definition().id().value(), setting));
  }

  /** The rule in an authority that has said more than how its rules are set. */
  RuleCheck under(Policy other) {
    return new RuleCheck(rule, other).under(RuleSetting.ON);
  }

  List<Finding> findings(ActionPlan plan, LocalDate asOf) {
    Report report = RuleEngine.of(List.of(rule)).check(plan, policy, asOf);
    assertThat(report.failures()).isEmpty();
    return report.findings();
  }

  /**
   * For example {@code "ERROR recommendation R1, action 1, budget: Nothing is said. [since …]"}.
   */
  List<String> lines(ActionPlan plan, LocalDate asOf) {
    return findings(plan, asOf).stream().map(RuleCheck::line).toList();
  }

  List<String> lines(ActionPlan plan) {
    return lines(plan, Sample.AS_OF);
  }

  List<String> lines(Action.Builder action, LocalDate asOf) {
    return lines(Sample.plan(action), asOf);
  }

  List<String> lines(Action.Builder action) {
    return lines(action, Sample.AS_OF);
  }

  /** The first day after the given one on which the rule wants to judge again. */
  Optional<LocalDate> nextTurn(ActionPlan plan, LocalDate asOf) {
    return RuleEngine.of(List.of(rule)).standing(plan, policy, asOf).nextTurn();
  }

  private static String line(Finding finding) {
    return finding.severity()
        + " "
        + finding.subject().name()
        + ": "
        + finding.message().text()
        + finding.since().map(day -> " [since " + day + "]").orElse("");
  }
}
