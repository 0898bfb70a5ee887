// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A no, or half a no, without a because. */
final class RejectionWithoutReason implements RecommendationRule {

  static final Parameter<Integer> MIN_LENGTH =
      Parameter.whole("minLength", 20, "How many characters make a reason.");

  private static final Wording WITHOUT_REASON =
      Wording.of(
          "rejection-without-reason",
          "The recommendation is rejected, or rejected in part, and no reason is given.",
          "Say why, and which part is rejected.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("rejection-without-reason", Severity.WARNING)
          .summary("A recommendation is rejected, or rejected in part, without a reason.")
          .why("Those who recommended are owed an explanation of why nothing will be done.")
          .source(
              "Police Act 1996, s55(5B)(b); Good Accounting Obligation in Government Act (GAO-IG),"
                  + " 2019.")
          .parameters(MIN_LENGTH)
          .wordings(WITHOUT_REASON)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    Decision decision = recommendation.decision();
    if (decision != Decision.REJECTED && decision != Decision.PARTLY_ACCEPTED) {
      return;
    }
    Optional<Response> response = recommendation.recommendation().response();
    if (!isReasoned(response.get(), recommendation.get(MIN_LENGTH))) {
      recommendation
          .flag("response", WITHOUT_REASON)
          .fact("text", response.get().reason().orElse(""))
          .fact("decision", decision);
    }
  }

  /** Whether a response says enough to be a reason. */
  static boolean isReasoned(Response response, int minLength) {
    return length(response.reason().orElse("")) >= minLength
        || length(response.text()) >= minLength;
  }

  private static int length(String text) {
    String stripped = text.strip();
    return stripped.codePointCount(0, stripped.length());
  }

  @Override
  public List<Example> examples() {
    Response rejected = Response.of(Decision.REJECTED);
    return List.of(
        Example.flagged(
            "rejected, reason blank",
            Severity.WARNING,
            Sample.plan(Sample.recommendation().response(rejected).build()),
            Sample.AS_OF),
        Example.notFlagged(
            "rejected, \"Function passed to the combined authority on 1 April 2026\"",
            Sample.plan(
                Sample.recommendation()
                    .response(
                        rejected.withReason(
                            "Function passed to the combined authority on 1 April 2026"))
                    .build()),
            Sample.AS_OF));
  }
}
