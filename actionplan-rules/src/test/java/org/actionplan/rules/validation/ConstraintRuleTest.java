// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Source;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.actionplan.rules.ReferencePlan;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.RuleEngine;
import org.junit.jupiter.api.Test;

class ConstraintRuleTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 1, 15);

  private static final RuleEngine ENGINE =
      RuleEngine.of(List.of(ConstraintRule.of(Validators.PLAIN)));

  private static final ActionPlan INVALID =
      ActionPlan.builder()
          .addRecommendations(
              Recommendation.builder()
                  .reference(Reference.of("b"))
                  .addActions(Action.builder().addOwners(Owner.of("")).build())
                  .build(),
              Recommendation.builder().build())
          .addSources(Source.of(" "))
          .build();

  @Test
  void violationsAreFindingsNamedAsThoseOfOtherRules() {
    assertThat(ENGINE.check(INVALID, Policy.CORE, AS_OF).findings())
        .extracting(Finding::subject)
        .containsExactly(
            new Subject(
                JsonPointer.of("/recommendations/0/actions/0/owners/0"),
                "recommendation b, action 1, owners 1",
                "recommendation:b/action=/owners/0"),
            new Subject(
                JsonPointer.of("/recommendations/1"), "recommendation 2", "recommendation="),
            new Subject(JsonPointer.of("/sources/0"), "sources 1", "plan/sources/0"));
  }

  @Test
  void theMessageSaysWhichConstraintIsBroken() {
    Finding finding = ENGINE.check(INVALID, Policy.CORE, AS_OF).findings().get(1);

    assertThat(finding.message().text())
        .isEqualTo("The constraint WellFormed is broken: must have a reference or a text.");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.facts()).containsOnlyKeys("constraint");
  }

  @Test
  void isDefinedAsAnErrorOfItsOwn() {
    RuleDefinition definition = ConstraintRule.of(Validators.PLAIN).definition();

    assertThat(definition.id()).isEqualTo(RuleId.of("constraint-violated"));
    assertThat(definition.severity()).isEqualTo(Severity.ERROR);
    assertThat(definition.isTimeDependent()).isFalse();
  }

  @Test
  void thePolicyHasTheLastWord() {
    Policy lenient = Policy.CORE.withRule("constraint-violated", RuleSetting.as(Severity.INFO));

    assertThat(ENGINE.check(INVALID, lenient, AS_OF).findings())
        .extracting(Finding::severity)
        .containsOnly(Severity.INFO);
  }

  @Test
  void aValidPlanHasNoFindings() {
    assertThat(ENGINE.check(ReferencePlan.PLAN, Policy.CORE, AS_OF).findings()).isEmpty();
  }
}
