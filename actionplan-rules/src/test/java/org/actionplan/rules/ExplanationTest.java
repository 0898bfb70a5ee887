// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Baseline;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Suppression;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.rules.explain.Answer;
import org.actionplan.rules.explain.Explanation;
import org.actionplan.rules.explain.Verdict;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);
  private static final LocalDate DAY_AFTER = LocalDate.of(2023, 1, 1);
  private static final String FIRST = "/recommendations/0/actions/0";
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  private static Explanation explain(Policy policy, LocalDate asOf, String rule, String subject) {
    return ENGINE.explain(
        ReferencePlan.PLAN, policy, asOf, RuleId.of(rule), JsonPointer.of(subject));
  }

  @Test
  void saysWhatAFindingRestsOnAndWhatWasAsked() {
    Explanation why = explain(Policy.CORE, DAY_AFTER, "deadline-lapsed", FIRST);

    assertThat(why.verdict()).isEqualTo(Verdict.FIRED);
    assertThat(why.fired()).isTrue();
    assertThat(why.decidedBy()).isEmpty();
    assertThat(why.findings()).hasSize(1);
    assertThat(why.text())
        .isEqualTo(
            """
            deadline-lapsed fired on recommendation a, action 1, timescale: The deadline of \
            2022-12-31 has passed and no completion is recorded.
            That rests on text "December 2022", deadline "2022-12-31".
            It asked for the status of the action: not stated.
            It asked for the completedOn of the action: none.
            It asked whether the action is open: yes.
            It asked for the parameter useOriginal: false, the default.
            It asked for the timescale of the action: "December 2022", deadline 2022-12-31.
            It asked for the parameter graceDays: 0, the default.
            It asked for the day of judgement: 2023-01-01.
            """);
  }

  @Test
  void saysWhatDecidedThatARuleDidNotFireAndWhenItWill() {
    Policy lenient =
        Policy.builder()
            .name("lenient")
            .build()
            .withRule("deadline-lapsed", RuleSetting.with("graceDays", 7));
    Explanation why = explain(lenient, LAST_DAY, "deadline-lapsed", FIRST);

    assertThat(why.verdict()).isEqualTo(Verdict.NOT_FIRED);
    assertThat(why.decidedBy().orElseThrow()).hasToString("the day of judgement: 2022-12-31");
    assertThat(why.firesFrom()).hasValue(LocalDate.of(2023, 1, 8));
    assertThat(why.text())
        .isEqualTo(
            """
            deadline-lapsed found nothing to say about recommendation a, action 1 as of \
            2022-12-31.
            It asked for the status of the action: not stated.
            It asked for the completedOn of the action: none.
            It asked whether the action is open: yes.
            It asked for the parameter useOriginal: false, the default.
            It asked for the timescale of the action: "December 2022", deadline 2022-12-31.
            It asked for the parameter graceDays: 7, as the policy lenient sets it.
            It asked for the day of judgement: 2022-12-31. Then it knew enough.
            It fires from 2023-01-08 on, unless something changes.
            """);
  }

  @Test
  void asksTheRecommendationWhereTheRuleDoes() {
    Explanation why = explain(Policy.CORE, LAST_DAY, "owner-missing", FIRST);

    assertThat(why.decidedBy()).map(Answer::question).hasValue("the parameter placeholders");
    assertThat(why.answers())
        .extracting(Answer::question)
        .contains("the response of the recommendation", "the owners of the action");
    assertThat(why.firesFrom()).isEmpty();
  }

  @Test
  void notesOfAPlanRuleWhatItAskedOfTheSubject() {
    Explanation why = explain(Policy.CORE, LAST_DAY, "duplicate-reference", FIRST);

    assertThat(why.verdict()).isEqualTo(Verdict.NOT_FIRED);
    assertThat(why.sentences().get(0).text())
        .isEqualTo("duplicate-reference found nothing to say about plan as of 2022-12-31.");
    assertThat(why.answers())
        .extracting(Answer::question)
        .containsOnlyOnce("the reference of the action")
        .contains("the parameter scope");
  }

  @Test
  void saysThatARuleIsOffOrUnknown() {
    Policy without = Policy.CORE.withRule("deadline-lapsed", RuleSetting.OFF);

    assertThat(explain(without, DAY_AFTER, "deadline-lapsed", FIRST).text())
        .isEqualTo("deadline-lapsed does not run, because the policy core switches it off.\n");
    assertThat(explain(Policy.CORE, DAY_AFTER, "deadline-lapse", FIRST).text())
        .isEqualTo("There is no rule deadline-lapse here; perhaps deadline-lapsed is meant.\n");
    assertThat(explain(Policy.CORE.withRuleset(7), DAY_AFTER, "rule-unknown", FIRST).text())
        .isEqualTo("rule-unknown is the engine's own and looks at the policy, not at the plan.\n");
    assertThat(explain(Policy.CORE, DAY_AFTER, "weather-bad", FIRST).text())
        .isEqualTo("There is no rule weather-bad here.\n");
  }

  @Test
  void saysThatTheSubjectIsAnotherKindOrMissing() {
    assertThat(explain(Policy.CORE, LAST_DAY, "deadline-lapsed", "/recommendations/0").text())
        .isEqualTo("deadline-lapsed looks at each action, and recommendation a is not one.\n");
    assertThat(explain(Policy.CORE, LAST_DAY, "rejected-with-actions", FIRST).text())
        .isEqualTo(
            "rejected-with-actions looks at each recommendation, and recommendation a, action 1 is"
                + " not one.\n");
    assertThat(explain(Policy.CORE, LAST_DAY, "rejected-with-actions", "").text())
        .isEqualTo("rejected-with-actions looks at each recommendation, and plan is not one.\n");
    assertThat(explain(Policy.CORE, LAST_DAY, "deadline-lapsed", "/recommendations/6").text())
        .isEqualTo("The plan has nothing at /recommendations/6.\n");
  }

  @Test
  void findsTheSubjectAmongItsNeighbours() {
    assertThat(
            explain(Policy.CORE, LAST_DAY, "budget-missing", "/recommendations/1/actions/0").text())
        .startsWith("budget-missing found nothing to say about recommendation b, action 1 as of ");
  }

  @Test
  void explainsBesideTheVersionBefore() {
    ActionPlan before = ReferencePlan.PLAN.withTitle("The draft");
    RuleDefinition definition = RuleDefinition.of("plan-new", Severity.INFO).build();
    Rule rule =
        PlanRule.of(
            definition,
            plan -> {
              throw new IllegalStateException(plan.previous().flatMap(ActionPlan::title).get());
            });

    assertThat(
            RuleEngine.of(List.of(rule))
                .explain(
                    ReferencePlan.PLAN,
                    before,
                    Policy.CORE,
                    LAST_DAY,
                    RuleId.of("plan-new"),
                    JsonPointer.ROOT)
                .text())
        .endsWith("java.lang.IllegalStateException: The draft.\n");
  }

  @Test
  void saysThatTheFindingIsNotShown() {
    Explanation why =
        explain(
            Policy.CORE.withShow(Severity.ERROR),
            LAST_DAY,
            "ongoing-without-review-date",
            "/recommendations/2/actions/0");

    assertThat(why.verdict()).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(why.fired()).isFalse();
    assertThat(why.text()).endsWith("The policy core leaves out what is less severe than ERROR.\n");
  }

  @Test
  void saysThatTheRuleBrokeDown() {
    RuleEngine engine =
        RuleEngine.of(
            List.of(
                PlanRule.of(
                    RuleDefinition.of("breaks-down", Severity.INFO).build(),
                    plan -> {
                      throw new IllegalStateException("no idea");
                    })));
    Explanation why =
        engine.explain(
            ReferencePlan.PLAN, Policy.CORE, LAST_DAY, RuleId.of("breaks-down"), JsonPointer.ROOT);

    assertThat(why.verdict()).isEqualTo(Verdict.BROKE_DOWN);
    assertThat(why.text())
        .isEqualTo(
            "breaks-down broke down at plan and judged nothing there:"
                + " java.lang.IllegalStateException: no idea.\n");
    assertThat(why.firesFrom()).isEqualTo(Optional.empty());
  }

  @Test
  void saysWhoLetTheFindingPassAndWhy() {
    Finding lapsed = explain(Policy.CORE, DAY_AFTER, "deadline-lapsed", FIRST).findings().get(0);
    Suppression suppression =
        Suppression.of(lapsed)
            .reason("The contractor is bankrupt.")
            .approver("Audit Committee")
            .expires(LocalDate.of(2023, 6, 30))
            .build();
    Policy policy = Policy.CORE.withSuppressions(suppression);

    Explanation why = explain(policy, DAY_AFTER, "deadline-lapsed", FIRST);

    assertThat(why.verdict()).isEqualTo(Verdict.SUPPRESSED);
    assertThat(why.findings()).containsExactly(lapsed);
    assertThat(why.text())
        .endsWith(
            "The policy core suppresses it until 2023-06-30; Audit Committee approved that because:"
                + " The contractor is bankrupt.\n");
  }

  @Test
  void keepsToTheRuleThatWasAskedAbout() {
    Finding lapsed = explain(Policy.CORE, DAY_AFTER, "deadline-lapsed", FIRST).findings().get(0);
    Suppression suppression =
        Suppression.of(lapsed)
            .reason("The contractor is bankrupt.")
            .approver("Audit Committee")
            .expires(LocalDate.of(2023, 6, 30))
            .build();
    RuleDefinition broken = RuleDefinition.of("breaks-down", Severity.INFO).build();
    RuleEngine engine =
        ENGINE.with(
            ActionRule.of(
                broken,
                action -> {
                  throw new IllegalStateException("no idea");
                }));

    assertThat(
            engine
                .explain(
                    ReferencePlan.PLAN,
                    Policy.CORE.withSuppressions(suppression),
                    DAY_AFTER,
                    RuleId.of("budget-missing"),
                    JsonPointer.of(FIRST))
                .verdict())
        .isEqualTo(Verdict.NOT_FIRED);
  }

  @Test
  void foreseesNoDayThatIsOverOrOnWhichTheRuleStaysSilent() {
    LocalDate october = LocalDate.of(2022, 10, 18);
    assertThat(explain(Policy.CORE, october, "deadline-approaching", FIRST).firesFrom())
        .hasValue(LocalDate.of(2022, 12, 1));
    assertThat(explain(Policy.CORE, DAY_AFTER, "deadline-approaching", FIRST).firesFrom())
        .isEmpty();
    assertThat(
            RuleEngine.of(List.of(new Silent()))
                .explain(
                    ReferencePlan.PLAN, Policy.CORE, october, RuleId.of("silent"), JsonPointer.ROOT)
                .firesFrom())
        .isEmpty();
  }

  private record Silent() implements PlanRule {
    @Override
    public RuleDefinition definition() {
      return RuleDefinition.of("silent", Severity.INFO).timeDependent().build();
    }

    @Override
    public void check(PlanCase plan) {}

    @Override
    public List<LocalDate> turningPoints(PlanCase plan) {
      return List.of(DAY_AFTER);
    }
  }

  @Test
  void saysThatTheBaselineKnowsTheFinding() {
    Baseline baseline = Baseline.of(ENGINE.check(ReferencePlan.PLAN, Policy.CORE, DAY_AFTER));

    Explanation why =
        explain(Policy.CORE.withBaseline(baseline), DAY_AFTER, "deadline-lapsed", FIRST);

    assertThat(why.verdict()).isEqualTo(Verdict.KNOWN);
    assertThat(why.text()).endsWith("The baseline of the policy core knows it already.\n");
  }
}
