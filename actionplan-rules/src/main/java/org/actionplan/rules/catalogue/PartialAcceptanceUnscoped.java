// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/**
 * An acceptance in part that gives a reason and does not say of which part.
 *
 * <p>One without a reason is for {@code rejection-without-reason}. Whether words name a part can
 * only be guessed from the words themselves: any that could is taken to do so.
 */
final class PartialAcceptanceUnscoped implements RecommendationRule {

  private static final Parameter<Phrases> SCOPE_WORDS =
      Parameter.words(
              "scopeWords",
              List.of(
                  "except",
                  "excepting",
                  "exception",
                  "excluding",
                  "apart from",
                  "other than",
                  "save for",
                  "but not",
                  "only",
                  "limited to",
                  "so far as",
                  "to the extent",
                  "the part",
                  "this part",
                  "that part",
                  "first part",
                  "second part",
                  "parts",
                  "element",
                  "elements",
                  "aspect",
                  "aspects",
                  "point",
                  "points",
                  "paragraph",
                  "bullet",
                  "first",
                  "second",
                  "third",
                  "last",
                  "rest",
                  "remainder",
                  "with regard to",
                  "in respect of"),
              "Words that may say which part of a recommendation is meant.")
          .as(Phrases::of);

  private static final Wording UNSCOPED =
      Wording.of(
          "partial-acceptance-unscoped",
          "The recommendation is accepted in part, and the response does not say which part.",
          "Say which part is accepted and which is not.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("partial-acceptance-unscoped", Severity.INFO)
          .summary("A recommendation is accepted in part without saying which part.")
          .why("Nobody can check afterwards whether the part that was accepted was done.")
          .source("States of Jersey, R.190/2021: partial acceptance is given for each element.")
          .parameters(SCOPE_WORDS)
          .wordings(UNSCOPED)
          .offByDefault()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    Optional<Response> response = recommendation.recommendation().response();
    if (response.isPresent()
        && response.get().decision() == Decision.PARTLY_ACCEPTED
        && RejectionWithoutReason.isReasoned(
            response.get(), RejectionWithoutReason.MIN_LENGTH.defaultValue())
        && !saysWhichPart(response.get(), recommendation.get(SCOPE_WORDS))) {
      recommendation
          .flag("response", UNSCOPED)
          .fact("text", response.get().reason().orElse(response.get().text()));
    }
  }

  private static boolean saysWhichPart(Response response, Phrases scopeWords) {
    return scopeWords.occurIn(response.text()) || scopeWords.occurIn(response.reason().orElse(""));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "accepted in part, \"The budget of the service has been reduced\"",
            Severity.INFO,
            partly("The budget of the service has been reduced"),
            Sample.AS_OF),
        Example.notFlagged(
            "accepted in part, \"Accepted except for the helpline, which has no funding\"",
            partly("Accepted except for the helpline, which has no funding"),
            Sample.AS_OF));
  }

  private static ActionPlan partly(String reason) {
    return Sample.plan(
        Sample.recommendation()
            .response(Response.of(Decision.PARTLY_ACCEPTED).withReason(reason))
            .build());
  }
}
