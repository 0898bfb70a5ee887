// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

/** Which rules run: by the ruleset that a policy judges by, and by the ids of today and of old. */
class RulesetTest {

  private static final Rule FIRST = rule("action-vague", 1);
  private static final Rule NEWER = rule("action-wordy", 2, "action-long");
  private static final RuleEngine ENGINE = RuleEngine.of(List.of(FIRST, NEWER));

  private static Rule rule(String id, int since, String... aliases) {
    Wording wording = Wording.of(id, "The plan is judged.", "Do nothing.");
    Parameter<Integer> words = Parameter.whole("words", 5, "Words.");
    return PlanRule.of(
        RuleDefinition.of(id, Severity.INFO)
            .since(since)
            .aliases(aliases)
            .parameters(Parameter.whole("lines", 1, "Lines."), words)
            .wordings(wording)
            .build(),
        plan -> plan.flag(wording).fact("words", plan.get(words)));
  }

  @Test
  void leavesOutARuleThatCameLaterThanThePolicy() {
    assertThat(found(Policy.CORE)).containsExactly("action-vague 5 INFO");
    assertThat(found(Policy.CORE.withRuleset(2)))
        .containsExactly("action-vague 5 INFO", "action-wordy 5 INFO");
    assertThat(found(Policy.extending("strict"))).containsExactly("action-vague 5 INFO");
  }

  @Test
  void runsALaterRuleThatThePolicyNames() {
    assertThat(found(Policy.CORE.withRule("action-wordy", RuleSetting.DEFAULT)))
        .containsExactly("action-vague 5 INFO", "action-wordy 5 INFO");
    assertThat(found(Policy.CORE.withRule("action-wordy", RuleSetting.OFF)))
        .containsExactly("action-vague 5 INFO");
  }

  @Test
  void findsARuleByAnIdOfOld() {
    assertThat(found(Policy.CORE.withRule("action-long", RuleSetting.with("words", 7))))
        .containsExactly("action-vague 5 INFO", "action-wordy 7 INFO");
  }

  @Test
  void letsTheIdOfTodayWinOverThatOfOldInAnyOrder() {
    RuleSetting old = RuleSetting.with("words", 7).withSeverity(Severity.ERROR);
    RuleSetting today = RuleSetting.with("words", 9);

    List<String> expected = List.of("action-vague 5 INFO", "action-wordy 9 ERROR");
    assertThat(found(Policy.CORE.withRule("action-long", old).withRule("action-wordy", today)))
        .isEqualTo(expected);
    assertThat(found(Policy.CORE.withRule("action-wordy", today).withRule("action-long", old)))
        .isEqualTo(expected);
  }

  @Test
  void runsOfTheOtherRulesAllOrNone() {
    Policy none = Policy.CORE.withOtherRules(false);

    assertThat(found(none)).isEmpty();
    assertThat(found(none.withRule("action-vague", RuleSetting.DEFAULT)))
        .containsExactly("action-vague 5 INFO");
    assertThat(found(none.withOtherRules(true))).containsExactly("action-vague 5 INFO");
    assertThat(found(none.withOtherRules(true).withRuleset(2))).hasSize(2);
  }

  @Test
  void saysNothingOfRulesThatOnlyTheProfileNames() {
    assertThat(found(Policy.extending("uk-policing"))).containsExactly("action-vague 5 INFO");
    assertThat(found(Policy.extending("import-check"))).isEmpty();
  }

  @Test
  void refusesAnIdOfOldThatIsTaken() {
    assertThatThrownBy(() -> ENGINE.with(rule("action-long", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rules must differ in id, but two are or were action-long");
    assertThatThrownBy(() -> ENGINE.with(rule("new", 1, "action-vague")))
        .hasMessage("rules must differ in id, but two are or were action-vague");
    assertThatThrownBy(() -> ENGINE.with(rule("new", 1, "action-long")))
        .hasMessage("rules must differ in id, but two are or were action-long");
    assertThatThrownBy(() -> ENGINE.with(rule("new", 1, "rule-unknown")))
        .hasMessage("rules must differ in id, but two are or were rule-unknown");
  }

  @Test
  void refusesARulesetThatThereCannotBe() {
    assertThatThrownBy(() -> RuleDefinition.of("new", Severity.INFO).since(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ruleset must be 1 or more, but was 0");
  }

  private static List<String> found(Policy policy) {
    return ENGINE.check(ReferencePlan.PLAN, policy, LocalDate.of(2023, 1, 15)).findings().stream()
        .map(RulesetTest::print)
        .toList();
  }

  private static String print(Finding finding) {
    return finding.rule() + " " + finding.facts().get("words") + " " + finding.severity();
  }
}
