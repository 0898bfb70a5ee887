// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

/** What a rule is told about the subject before it. */
class CaseTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 1, 15);

  private static final Wording SEEN =
      Wording.of("case-seen", "{what} was seen.", "Nothing is to be done.");

  private static final RuleDefinition DEFINITION =
      RuleDefinition.of("case-seen", Severity.INFO).wordings(SEEN).build();

  private static final Action OPEN = Action.builder().description("Do it.").build();
  private static final Action CLOSED = OPEN.withStatus(Status.CANCELLED);

  private static List<String> sentences(Report report) {
    assertThat(report.failures()).isEmpty();
    return report.findings().stream().map(finding -> finding.message().text()).toList();
  }

  @Test
  void anActionIsOwedIfItIsOpenAndItsRecommendationWasNotRejected() {
    Rule rule =
        ActionRule.of(
            DEFINITION,
            action ->
                action
                    .flag(SEEN)
                    .fact(
                        "what",
                        action.recommendation().text()
                            + (action.isOwed() ? ", owed" : "")
                            + (action.isForRejected() ? ", for rejected" : "")));
    ActionPlan plan =
        ActionPlan.builder()
            .addRecommendations(
                recommendation("One", Decision.ACCEPTED), recommendation("Two", Decision.REJECTED))
            .build();

    assertThat(sentences(RuleEngine.of(List.of(rule)).check(plan, Policy.CORE, AS_OF)))
        .containsExactly(
            "One, owed was seen.",
            "One was seen.",
            "Two, for rejected was seen.",
            "Two, for rejected was seen.");
  }

  private static Recommendation recommendation(String text, Decision decision) {
    return Recommendation.builder()
        .text(text)
        .response(Response.of(decision))
        .addActions(OPEN, CLOSED)
        .build();
  }

  @Test
  void theVersionBeforeIsThereIfThePlanIsJudgedBesideIt() {
    Rule rule =
        PlanRule.of(
            DEFINITION,
            plan ->
                plan.flag(SEEN)
                    .fact("what", plan.previous().flatMap(ActionPlan::title).orElse("Nothing")));
    RuleEngine engine = RuleEngine.of(List.of(rule));
    ActionPlan before = ReferencePlan.PLAN.withTitle("The draft");

    assertThat(sentences(engine.check(ReferencePlan.PLAN, before, Policy.CORE, AS_OF)))
        .containsExactly("The draft was seen.");
    assertThat(sentences(engine.check(ReferencePlan.PLAN, Policy.CORE, AS_OF)))
        .containsExactly("Nothing was seen.");
  }

  @Test
  void aPlanAndARecommendationCountTheirParts() {
    Rule onPlan =
        PlanRule.of(
            DEFINITION, plan -> plan.flag(SEEN).fact("what", plan.recommendationCount() + " part"));
    Rule onRecommendation =
        RecommendationRule.of(
            DEFINITION,
            recommendation ->
                recommendation.flag(SEEN).fact("what", recommendation.actionCount() + " parts"));
    ActionPlan plan =
        ActionPlan.builder().addRecommendations(recommendation("One", Decision.ACCEPTED)).build();

    assertThat(sentences(RuleEngine.of(List.of(onPlan)).check(plan, Policy.CORE, AS_OF)))
        .containsExactly("1 part was seen.");
    assertThat(sentences(RuleEngine.of(List.of(onRecommendation)).check(plan, Policy.CORE, AS_OF)))
        .containsExactly("2 parts was seen.");
  }
}
