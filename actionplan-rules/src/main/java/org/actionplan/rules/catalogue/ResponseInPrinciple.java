// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A response that sounds like a yes and promises nothing. */
final class ResponseInPrinciple implements RecommendationRule {

  private static final Parameter<Phrases> PHRASES =
      Parameter.words(
              "phrases",
              Commitment.PHRASES,
              "What a response says that promises nothing, in the languages of the authority.")
          .as(Phrases::of);

  private static final Wording PROMISES_NOTHING =
      Wording.of(
          "response-in-principle",
          "The response agrees in principle or takes note, and no action has a date.",
          "Say what will be done and by when, or that the recommendation is rejected and why.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("response-in-principle", Severity.WARNING)
          .summary(
              "A response says \"in principle\", \"noted\" or \"already under way\", and no action"
                  + " has a date.")
          .why("\"Accepted in principle\" often means that nothing will happen.")
          .source("A scrutiny chair on good recommendations, as reported in the field.")
          .parameters(PHRASES)
          .wordings(PROMISES_NOTHING)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    Recommendation judged = recommendation.recommendation();
    if (!judged.status().isClosed()
        && Commitment.isVague(recommendation, recommendation.get(PHRASES))
        && !Commitment.hasDatedAction(judged)) {
      recommendation
          .flag("response", PROMISES_NOTHING)
          .fact("text", Commitment.text(recommendation))
          .fact("decision", recommendation.decision());
    }
  }

  @Override
  public List<Example> examples() {
    Response agreed =
        Response.builder()
            .text("Agreed in principle")
            .decision(Decision.ACCEPTED_IN_PRINCIPLE)
            .build();
    return List.of(
        Example.flagged(
            "\"Agreed in principle\", no action",
            Severity.WARNING,
            Sample.plan(Sample.recommendation().response(agreed).build()),
            Sample.AS_OF),
        Example.notFlagged(
            "\"Agreed in principle\", action due on 31 December 2026",
            Sample.plan(
                Sample.recommendation()
                    .response(agreed)
                    .addActions(Sample.action(Sample.due("31 December 2026", "2026-12-31")).build())
                    .build()),
            Sample.AS_OF));
  }
}
