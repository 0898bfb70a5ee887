// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final RuleId LAPSED = RuleId.of("deadline-lapsed");

  @Test
  void theCorePolicyDiffersFromTheCatalogueInNothing() {
    assertThat(Policy.CORE.name()).contains("core");
    assertThat(Policy.CORE.rules()).isEmpty();
    assertThat(Policy.CORE.show()).isEqualTo(Severity.INFO);
    assertThat(Policy.CORE.failOn()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aRuleThatIsNotMentionedHasTheDefaultSetting() {
    assertThat(Policy.CORE.setting(LAPSED)).isEqualTo(RuleSetting.DEFAULT);
  }

  @Test
  void aRuleIsSetByItsIdAndTheOthersStay() {
    Policy policy =
        Policy.CORE
            .withRule("deadline-lapsed", RuleSetting.with("graceDays", 7))
            .withRule("timescale-ambiguous", RuleSetting.OFF);

    assertThat(policy.setting(LAPSED)).isEqualTo(RuleSetting.with("graceDays", 7));
    assertThat(policy.setting(RuleId.of("timescale-ambiguous"))).isEqualTo(RuleSetting.OFF);
    assertThat(policy.rules().keySet()).containsExactly(LAPSED, RuleId.of("timescale-ambiguous"));
  }

  @Test
  void theLastSettingOfARuleCounts() {
    Policy policy =
        Policy.CORE
            .withRule("deadline-lapsed", RuleSetting.OFF)
            .withRule("deadline-lapsed", RuleSetting.as(Severity.INFO));

    assertThat(policy.setting(LAPSED)).isEqualTo(RuleSetting.as(Severity.INFO));
  }

  @Test
  void takesOverTheThresholdsOfItsProfileUnlessItSetsItsOwn() {
    Policy strict = Policy.extending("strict");

    assertThat(strict.failOn()).isEqualTo(Severity.WARNING);
    assertThat(strict.show()).isEqualTo(Severity.INFO);
    assertThat(strict.ruleset()).isEqualTo(1);
    assertThat(strict.withFailOn(Severity.ERROR).failOn()).isEqualTo(Severity.ERROR);
    assertThat(strict.withFailOn(Severity.ERROR).resolved().failOn()).isEqualTo(Severity.ERROR);
  }

  @Test
  void isWrittenOutWithWhatItsProfileSaysWhereItSaysNothingItself() {
    Policy policy =
        Policy.extending("import-check")
            .withName("Leeds")
            .withRule("timescale-ambiguous", RuleSetting.OFF)
            .withRule("owner-missing", RuleSetting.as(Severity.WARNING));

    Policy resolved = policy.resolved();

    assertThat(resolved.name()).contains("Leeds");
    assertThat(resolved.profile()).isEmpty();
    assertThat(resolved.otherRules()).contains(false);
    assertThat(resolved.setting(RuleId.of("duplicate-reference")).enabled()).contains(true);
    assertThat(resolved.setting(RuleId.of("timescale-ambiguous"))).isEqualTo(RuleSetting.OFF);
    assertThat(resolved.setting(RuleId.of("owner-missing")))
        .isEqualTo(RuleSetting.as(Severity.WARNING));
    assertThat(policy.withOtherRules(true).resolved().otherRules()).contains(true);
    assertThat(policy.setting(RuleId.of("duplicate-reference"))).isEqualTo(RuleSetting.DEFAULT);
  }

  @Test
  void isItselfWithoutAProfileOrWithOneThatIsNotKnown() {
    Policy unknown = Policy.extending("no-such-profile").withRule("owner-missing", RuleSetting.OFF);

    assertThat(Policy.CORE.resolved()).isEqualTo(Policy.CORE);
    assertThat(unknown.failOn()).isEqualTo(Severity.ERROR);
    assertThat(unknown.resolved())
        .isEqualTo(Policy.builder().build().withRule("owner-missing", RuleSetting.OFF));
  }

  @Test
  void refusesARulesetThatThereCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.CORE.withRuleset(0))
        .withMessage("ruleset must be 1 or more, but was 0");
  }

  @Test
  void findsClocksOfItsOwnAndThoseBuiltIn() {
    StatutoryClock own =
        StatutoryClocks.LGA_2000_SECTION_9FE.withId(ClockId.of("standing-order-12"));
    Policy policy = Policy.CORE.withClocks(own);

    assertThat(policy.clock(ClockId.of("standing-order-12"))).contains(own);
    assertThat(policy.clock(ClockId.of("en-lga2000-9fe")))
        .contains(StatutoryClocks.LGA_2000_SECTION_9FE);
    assertThat(policy.clock(ClockId.of("standing-order-13"))).isEmpty();
  }

  @Test
  void refusesTwoClocksOfOneId() {
    StatutoryClock own =
        StatutoryClocks.LGA_2000_SECTION_9FE.withId(ClockId.of("standing-order-12"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.CORE.withClocks(own, own.withExtendable(true)))
        .withMessage("clocks must have ids of their own, but standing-order-12 is taken");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.CORE.withClocks(StatutoryClocks.LGA_2000_SECTION_9FE))
        .withMessage("clocks must have ids of their own, but en-lga2000-9fe is taken");
  }

  @Test
  void refusesWhatIsNotTheIdOfARule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.CORE.withRule("Deadline lapsed", RuleSetting.OFF))
        .withMessage(
            "value of a rule id must be lower-case words joined by dashes, such as"
                + " \"deadline-lapsed\", but was \"Deadline lapsed\"");
  }
}
