// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A recommendation that was accepted and that nobody acts on. */
final class RecommendationWithoutAction implements RecommendationRule {

  private static final Parameter<Set<Decision>> DECISIONS =
      Parameter.choices(
          "decisions",
          Decision.class,
          EnumSet.of(Decision.ACCEPTED, Decision.PARTLY_ACCEPTED),
          "The decisions after which an action is owed.");

  private static final Wording WITHOUT_ACTION =
      Wording.of(
          "recommendation-without-action",
          "The recommendation has been accepted, and no action answers it.",
          "Say what will be done, by whom and by when, or record that it has been done.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("recommendation-without-action", Severity.ERROR)
          .summary("A recommendation was accepted, is not done, and has no action.")
          .why("To accept is to promise. The reader must be told what will be done.")
          .source("Police Act 1996, s55(5B)(a): for each recommendation, say the action.")
          .parameters(DECISIONS)
          .wordings(WITHOUT_ACTION)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    if (recommendation.actionCount() == 0
        && !recommendation.recommendation().status().isClosed()
        && recommendation.get(DECISIONS).contains(recommendation.decision())) {
      recommendation.flag("actions", WITHOUT_ACTION).fact("decision", recommendation.decision());
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "accepted, no actions",
            Severity.ERROR,
            Sample.plan(Sample.recommendation().response(Response.of(Decision.ACCEPTED)).build()),
            Sample.AS_OF),
        Example.notFlagged(
            "rejected, no actions",
            Sample.plan(Sample.recommendation().response(Response.of(Decision.REJECTED)).build()),
            Sample.AS_OF),
        Example.notFlagged(
            "accepted, its action completed with evidence",
            Sample.plan(
                Sample.recommendation()
                    .response(Response.of(Decision.ACCEPTED))
                    .addActions(
                        Sample.action()
                            .status(Status.VERIFIED)
                            .addEvidence(Evidence.builder().text("Minute 23").build())
                            .build())
                    .build()),
            Sample.AS_OF),
        Example.notFlagged(
            "accepted, no actions, but done already",
            Sample.plan(
                Sample.recommendation()
                    .response(Response.of(Decision.ACCEPTED))
                    .status(Status.IMPLEMENTED)
                    .build()),
            Sample.AS_OF));
  }
}
