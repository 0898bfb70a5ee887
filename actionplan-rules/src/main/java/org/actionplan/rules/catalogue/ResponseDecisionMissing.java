// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A response in many words from which nobody can tell a yes from a no. */
final class ResponseDecisionMissing implements RecommendationRule {

  private static final Parameter<Set<Decision>> DECISIONS =
      Parameter.choices(
          "decisions",
          Decision.class,
          EnumSet.complementOf(EnumSet.of(Decision.NOT_STATED, Decision.UNDER_CONSIDERATION)),
          "What counts as a decision.");

  private static final Phrases VAGUE = Phrases.of(Commitment.PHRASES);

  private static final Wording UNDECIDED =
      Wording.of(
          "response-decision-missing",
          "The response does not say whether the recommendation is accepted.",
          "Say whether it is accepted, accepted in part or rejected.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("response-decision-missing", Severity.WARNING)
          .summary("A response has words but no decision.")
          .why(
              "Those who recommended must know whether they are agreed with. What is agreed in"
                  + " principle or only noted is for response-in-principle.")
          .source("Local Audit and Accountability Act 2014, Schedule 7, paragraph 5(6).")
          .parameters(DECISIONS)
          .wordings(UNDECIDED)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    String text = Commitment.text(recommendation);
    if (!text.isBlank()
        && !recommendation.get(DECISIONS).contains(recommendation.decision())
        && !Commitment.isVague(recommendation, VAGUE)) {
      recommendation.flag("response", UNDECIDED).fact("text", text);
    }
  }

  @Override
  public List<Example> examples() {
    Response.Builder words = Response.builder().text("The Executive welcomes the panel's work.");
    return List.of(
        Example.flagged(
            "\"The Executive welcomes the panel's work.\"",
            Severity.WARNING,
            Sample.plan(Sample.recommendation().response(words.build()).build()),
            Sample.AS_OF),
        Example.notFlagged(
            "the same, decision accepted",
            Sample.plan(
                Sample.recommendation()
                    .response(words.decision(Decision.ACCEPTED).build())
                    .build()),
            Sample.AS_OF));
  }
}
