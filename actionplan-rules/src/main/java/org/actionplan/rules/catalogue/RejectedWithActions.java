// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A no that is acted upon: either the decision or the actions are wrong. */
final class RejectedWithActions implements RecommendationRule {

  private static final Parameter<Boolean> IGNORE_CANCELLED =
      Parameter.flag(
          "ignoreCancelled", true, "Whether cancelled and superseded actions are let pass.");

  private static final Wording WITH_ACTIONS =
      Wording.of(
          "rejected-with-actions",
          "The recommendation is rejected, but actions are listed for it: {count}.",
          "Correct the decision, or cancel the actions.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("rejected-with-actions", Severity.WARNING)
          .summary("A recommendation is rejected, but actions are listed for it.")
          .why("The plan contradicts itself, and nobody can tell what will happen.")
          .source("Consistency of a plan with itself.")
          .parameters(IGNORE_CANCELLED)
          .wordings(WITH_ACTIONS)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    if (!recommendation.isRejected()) {
      return;
    }
    boolean ignoreCancelled = recommendation.get(IGNORE_CANCELLED);
    int listed = 0;
    for (Action action : recommendation.recommendation().actions()) {
      if (!(ignoreCancelled && isCancelled(action))) {
        listed++;
      }
    }
    if (listed > 0) {
      recommendation
          .flag("actions", WITH_ACTIONS)
          .fact("decision", Decision.REJECTED)
          .fact("count", listed);
    }
  }

  private static boolean isCancelled(Action action) {
    return action.status() == Status.CANCELLED || action.status() == Status.SUPERSEDED;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "rejected, one open action",
            Severity.WARNING,
            Sample.plan(
                Sample.recommendation()
                    .response(Response.of(Decision.REJECTED))
                    .addActions(Sample.action().build())
                    .build()),
            Sample.AS_OF),
        Example.notFlagged(
            "rejected, its only action cancelled",
            Sample.plan(
                Sample.recommendation()
                    .response(Response.of(Decision.REJECTED))
                    .addActions(Sample.action().status(Status.CANCELLED).build())
                    .build()),
            Sample.AS_OF));
  }
}
