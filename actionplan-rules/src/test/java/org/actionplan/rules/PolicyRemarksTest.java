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
                .build());
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
                + " a week.");
    assertThat(finding.advice()).isEqualTo("Correct the value; the rule ran with its default, 0.");
    assertThat(find("deadline-lapsed", policy)).hasSize(4);
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
