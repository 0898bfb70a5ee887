// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.actionplan.policy.Policy;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.junit.jupiter.api.Test;

class FindingDraftTest {

  private static final Wording VAGUE =
      Wording.of("plan-vague", "The plan \"{text}\" is vague: {reason}.", "Say what is meant.");

  private static final RuleDefinition DEFINITION =
      RuleDefinition.of("plan-vague", Severity.INFO).wordings(VAGUE).build();

  private static Finding finding(Consumer<FindingDraft> complete) {
    Rule rule =
        PlanRule.of(
            DEFINITION, plan -> complete.accept(plan.flag(plan.subject().field("title"), VAGUE)));
    return RuleEngine.of(List.of(rule))
        .check(ReferencePlan.PLAN, Policy.CORE, LocalDate.of(2023, 1, 15))
        .findings()
        .get(0);
  }

  @Test
  void isCompletedInOneChain() {
    Finding finding =
        finding(
            draft ->
                draft
                    .term("reason", Term.of("NO_DATE", "no date"), Term.of("NO_POST", "no post"))
                    .severity(Severity.ERROR)
                    .possible()
                    .suggestion("Tough enough")
                    .fact("text", "Tough"));

    assertThat(finding.message().text())
        .isEqualTo("The plan \"Tough\" is vague: no date and no post.");
    assertThat(finding.facts()).containsEntry("reason", "NO_DATE, NO_POST");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.suggestion()).contains("Tough enough");
    assertThat(finding.subject()).extracting(Subject::name).isEqualTo("title");
  }

  @Test
  void suggestsTheNearestOfTheKnownWordsIfOneIsNear() {
    assertThat(suggestion("Head of Hosing")).contains("Head of Housing");
    assertThat(suggestion("Mayor")).isEmpty();
  }

  private static Optional<String> suggestion(String written) {
    return finding(
            draft ->
                draft
                    .suggestion(written, List.of("Head of Finance", "Head of Housing"))
                    .fact("text", written)
                    .argument("reason", "unknown"))
        .suggestion();
  }

  @Test
  void saysNothingOfWhatWasFlaggedBeforeIt() {
    Wording plain = Wording.of("plan-plain", "The plan is vague.", "Say what is meant.");
    Rule before =
        ActionRule.of(
            RuleDefinition.of("action-vague", Severity.INFO).wordings(VAGUE).build(),
            action ->
                action
                    .flag("budget", VAGUE)
                    .fact("text", "Tough")
                    .term("reason", Term.of("NO_DATE", "no date"))
                    .severity(Severity.ERROR)
                    .since(LocalDate.EPOCH)
                    .possible()
                    .suggestion("Tough enough"));
    Rule said =
        PlanRule.of(
            RuleDefinition.of("plan-plain", Severity.INFO).wordings(plain).build(),
            plan -> plan.flag(plain));
    Rule unfilled = PlanRule.of(DEFINITION, plan -> plan.flag(VAGUE));

    assertThat(check(before, said).findings())
        .hasSizeGreaterThan(1)
        .containsAll(check(said).findings());
    assertThat(check(said).findings()).hasSize(1);
    assertThat(check(before, unfilled).findings()).isEqualTo(check(before).findings());
    assertThat(check(before, unfilled).failures()).hasSize(1);
  }

  private static Report check(Rule... rules) {
    return RuleEngine.of(List.of(rules))
        .check(ReferencePlan.PLAN, Policy.CORE, LocalDate.of(2023, 1, 15));
  }
}
