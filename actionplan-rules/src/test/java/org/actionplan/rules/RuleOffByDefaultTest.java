// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class RuleOffByDefaultTest {

  private static final Wording SEEN =
      Wording.of("plan-seen", "The policy {name} was asked for.", "Nothing is to be done.");

  private static final String SENTENCE = "The policy core was asked for.";

  private static final Parameter<Integer> LIMIT = Parameter.whole("limit", 0, "Any number.");

  private static final Rule RULE =
      PlanRule.of(
          RuleDefinition.of("plan-seen", Severity.INFO)
              .summary("A plan was seen.")
              .parameters(LIMIT)
              .wordings(SEEN)
              .offByDefault()
              .build(),
          plan -> plan.flag(SEEN).fact("name", plan.policy().name().orElse("without a name")));

  private static List<String> under(RuleSetting setting) {
    return under(Policy.CORE.withRule("plan-seen", setting));
  }

  private static List<String> under(Policy policy) {
    return RuleEngine.of(List.of(RULE))
        .check(ReferencePlan.PLAN, policy, LocalDate.of(2023, 1, 15))
        .findings()
        .stream()
        .map(finding -> finding.message().text())
        .toList();
  }

  @Test
  void doesNotRunWhereThePolicySaysNothingOfIt() {
    assertThat(under(Policy.CORE)).isEmpty();
    assertThat(under(Policy.CORE.withRule("other", RuleSetting.DEFAULT)))
        .containsExactly("The policy sets a rule other, which is not known here.");
    assertThat(under(RuleSetting.DEFAULT)).isEmpty();
    assertThat(under(RuleSetting.OFF)).isEmpty();
  }

  @Test
  void runsWhereThePolicyTurnsItOn() {
    assertThat(under(RuleSetting.ON)).containsExactly(SENTENCE);
  }

  @Test
  void runsWhereThePolicySetsSomethingOfIt() {
    assertThat(under(RuleSetting.as(Severity.ERROR))).containsExactly(SENTENCE);
    assertThat(under(RuleSetting.with("limit", 1))).containsExactly(SENTENCE);
    assertThat(under(RuleSetting.with("limit", 1).withEnabled(false))).isEmpty();
  }

  @Test
  void saysSoInItsDefinition() {
    assertThat(RULE.definition().isOnByDefault()).isFalse();
    assertThat(RuleDefinition.of("plan-seen", Severity.INFO).build().isOnByDefault()).isTrue();
  }
}
