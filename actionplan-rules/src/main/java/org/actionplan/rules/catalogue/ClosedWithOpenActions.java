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

/** A recommendation that was closed before its work was done. */
final class ClosedWithOpenActions implements RecommendationRule {

  private static final Parameter<Boolean> ALLOW_RISK_ACCEPTED =
      Parameter.flag(
          "allowRiskAccepted",
          true,
          "Whether a recommendation may be closed because its risk was accepted.");

  private static final Wording OPEN_ACTIONS =
      Wording.of(
          "closed-with-open-actions",
          "The recommendation is closed as {status}, but actions for it are open: {count}.",
          "Reopen the recommendation, or complete or cancel the actions and say why.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("closed-with-open-actions", Severity.ERROR)
          .summary("A recommendation is closed while an action for it is open.")
          .why("Recommendations were closed without weighing the risk of not doing them.")
          .source("Jersey Comptroller and Auditor General, Annual Report of Findings 2023.")
          .parameters(ALLOW_RISK_ACCEPTED)
          .wordings(OPEN_ACTIONS)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    Status status = recommendation.recommendation().status();
    if (!status.isClosed()
        || (status == Status.RISK_ACCEPTED && recommendation.get(ALLOW_RISK_ACCEPTED))) {
      return;
    }
    long open = recommendation.recommendation().actions().stream().filter(Action::isOpen).count();
    if (open > 0) {
      recommendation.flag("status", OPEN_ACTIONS).fact("status", status).fact("count", open);
    }
  }

  @Override
  public List<Example> examples() {
    Action inProgress = Sample.action().status(Status.IN_PROGRESS).build();
    return List.of(
        Example.flagged(
            "closed, action in progress",
            Severity.ERROR,
            Sample.plan(
                Sample.recommendation().status(Status.VERIFIED).addActions(inProgress).build()),
            Sample.AS_OF),
        Example.notFlagged(
            "closed as risk accepted, with name and reason",
            Sample.plan(
                Sample.recommendation()
                    .status(Status.RISK_ACCEPTED)
                    .response(
                        Response.of(Decision.ACCEPTED)
                            .withReason("Risk accepted by the Director of Finance: cost."))
                    .addActions(inProgress)
                    .build()),
            Sample.AS_OF));
  }
}
