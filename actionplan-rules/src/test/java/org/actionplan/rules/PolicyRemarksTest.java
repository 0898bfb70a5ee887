// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class PolicyRemarksTest {

  @Test
  void saysThatAPolicySetsARuleThatIsNotKnown() {
    Finding finding =
        find("rule-unknown", Policy.CORE.withRule("deadline-lapse", RuleSetting.OFF)).get(0);

    assertThat(finding)
        .isEqualTo(
            Finding.builder()
                .rule(RuleId.of("rule-unknown"))
                .severity(Severity.ERROR)
                .subject(
                    new Subject(
                        JsonPointer.ROOT,
                        "policy core, deadline-lapse",
                        "policy core/deadline-lapse"))
                .message(
                    new Message(
                        "rule-unknown",
                        "The policy sets a rule {rule}, which is not known here.",
                        Map.of("rule", "deadline-lapse")))
                .advice("Correct the id, or remove it from the policy.")
                .putFacts("rule", "deadline-lapse")
                .suggestion("deadline-lapsed")
                .help("docs/rules.md#rule-unknown")
                .build());
  }

  @Test
  void saysThatAPolicySetsWhatTheEngineItselfFinds() {
    Finding finding =
        find("rule-unknown", Policy.CORE.withRule("rule-unknown", RuleSetting.OFF)).get(0);

    assertThat(finding.message().text())
        .isEqualTo(
            "The policy names rule-unknown, which the engine itself finds: none can set or suppress"
                + " it.");
    assertThat(finding.advice()).isEqualTo("Remove it from the policy.");
    assertThat(finding.suggestion()).isEmpty();
  }

  @Test
  void saysThatAPolicyExtendsAProfileThatIsNotKnown() {
    Policy policy = Policy.extending("uk-policy");
    Finding finding = find("profile-unknown", policy).get(0);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.subject().name()).isEqualTo("policy, profile");
    assertThat(finding.message().text())
        .isEqualTo(
            "The policy extends a profile uk-policy, which is not known here; there are core,"
                + " strict, uk-scrutiny-en, uk-scrutiny-cy, uk-local-audit, uk-policing, hmt,"
                + " us-federal, import-check.");
    assertThat(finding.advice())
        .isEqualTo("Correct the profile; the plan was judged as the catalogue says.");
    assertThat(finding.facts()).isEqualTo(Map.of("profile", "uk-policy"));
    assertThat(finding.suggestion()).contains("uk-policing");
    assertThat(find("deadline-lapsed", policy)).hasSize(4);
  }

  @Test
  void saysThatAPolicyJudgesByARulesetThatIsNotKnown() {
    Finding finding = find("ruleset-unknown", Policy.CORE.withRuleset(2)).get(0);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.subject().name()).isEqualTo("policy core, ruleset");
    assertThat(finding.message().text())
        .isEqualTo("The policy judges by ruleset 2, but the latest one known here is 1.");
    assertThat(finding.advice())
        .isEqualTo(
            "Use a newer release, or lower the number; the plan was judged by the latest that is"
                + " known.");
    assertThat(find("ruleset-unknown", Policy.CORE.withRuleset(1))).isEmpty();
  }

  @Test
  void saysThatAPolicySetsAParameterThatIsNotKnown() {
    Policy policy = Policy.CORE.withRule("deadline-lapsed", RuleSetting.with("gracedays", 7));
    Finding finding = find("rule-parameter-unknown", policy).get(0);

    assertThat(finding.message().text())
        .isEqualTo("deadline-lapsed has no parameter gracedays; it has graceDays, useOriginal.");
    assertThat(finding.advice())
        .isEqualTo("Correct the name, or remove the parameter; the rule ran without it.");
    assertThat(finding.suggestion()).isEqualTo(Optional.of("graceDays"));
    assertThat(find("deadline-lapsed", policy)).hasSize(4);
  }

  @Test
  void saysThatAParameterIsOfTheWrongType() {
    Policy policy =
        Policy.CORE.withRule("deadline-lapsed", RuleSetting.with("graceDays", List.of("a week")));
    Finding finding = find("rule-parameter-unknown", policy).get(0);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.subject().name()).isEqualTo("policy core, deadline-lapsed, graceDays");
    assertThat(finding.message().text())
        .isEqualTo(
            "The parameter graceDays of deadline-lapsed must be a whole number, 0 or more, but was"
                + " a week; the rule ran with its default, 0.");
    assertThat(finding.advice()).isEqualTo("Correct the value.");
    assertThat(find("deadline-lapsed", policy)).hasSize(4);
  }

  @Test
  void letsTheValueOfTheProfileStandWhereOnesOwnIsOfTheWrongType() {
    Policy policy =
        Policy.extending("hmt")
            .withRule("progress-update-stale", RuleSetting.with("days", List.of("six months")));

    assertThat(find("rule-parameter-unknown", policy))
        .extracting(finding -> finding.message().text())
        .containsExactly(
            "The parameter days of progress-update-stale must be a whole number, 0 or more, but was"
                + " six months; the rule ran with that of its profile, 183.");
  }

  @Test
  void remarksOnTheSettingsOfARuleThatIsOffToo() {
    RuleSetting off = RuleSetting.OFF.withParameters(RuleSetting.with("x", true).parameters());

    assertThat(find("rule-parameter-unknown", Policy.CORE.withRule("owner-missing", off)))
        .hasSize(1);
  }

  private static List<Finding> find(String rule, Policy policy) {
    return RuleEngine.of(Catalogue.rules())
        .check(ReferencePlan.PLAN, policy, LocalDate.of(2023, 1, 15))
        .findings()
        .stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .toList();
  }
}
