// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class ParameterSourceTest {

  /** Prepared, so that its value does not print as it was given. */
  private static final Parameter<Integer> WORDS =
      Parameter.words("words", List.of("none"), "Words.").as(List::size);

  private static String print(int value, Policy policy) {
    RuleDefinition definition =
        RuleDefinition.of("plan-wordy", Severity.INFO).parameters(WORDS).build();
    RuleRun<?> run =
        new RuleRun<>(
            PlanRule.of(definition, plan -> {}), definition, Optional.empty(), List.of(value));
    return ParameterSource.say(policy, run, WORDS).text();
  }

  @Test
  void isTheCatalogueWhereTheValueIsTheDefault() {
    assertThat(print(1, Policy.CORE)).isEqualTo("none, the default");
  }

  @Test
  void isThePolicyWithWhatItGives() {
    Policy policy =
        Policy.CORE.withRule("plan-wordy", RuleSetting.with("words", List.of("TBC", "all")));

    assertThat(print(2, policy)).isEqualTo("TBC, all, as the policy core sets it");
    assertThat(print(2, policy.withName(Optional.empty())))
        .isEqualTo("TBC, all, as the policy sets it");
  }

  @Test
  void printsTheValueItselfWhereThePolicyGivesNoneOrOneOfAnotherType() {
    assertThat(print(3, Policy.CORE)).isEqualTo("3, as the policy core sets it");
    assertThat(print(3, Policy.CORE.withRule("plan-wordy", RuleSetting.with("words", true))))
        .isEqualTo("3, as the policy core sets it");
  }

  @Test
  void printsWhatIsGivenAsItWasGiven() {
    assertThat(ParameterSource.print(new ParameterValue.Whole(30))).isEqualTo("30");
    assertThat(ParameterSource.print(new ParameterValue.Flag(true))).isEqualTo("true");
    assertThat(ParameterSource.print(new ParameterValue.Day(LocalDate.of(2027, 2, 2))))
        .isEqualTo("2027-02-02");
    assertThat(ParameterSource.print(new ParameterValue.Words(List.of("a", "b"))))
        .isEqualTo("a, b");
  }
}
