// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/**
 * A recommendation that asks nobody to do anything.
 *
 * <p>Only what a text begins or ends with is looked at: "That the report be noted", and not "That
 * the report be noted and its findings published".
 */
final class RecommendationNotActionable implements RecommendationRule {

  private static final Parameter<Phrases> ENDINGS =
      Parameter.words(
              "endings",
              List.of("be noted", "is noted", "are noted", "be received", "be thanked"),
              "Words at the end of a recommendation that ask for nothing.")
          .as(Phrases::of);

  private static final Parameter<Phrases> BEGINNINGS =
      Parameter.words(
              "beginnings",
              List.of("to note", "note", "notes", "to receive", "to thank"),
              "Words at the begin of a recommendation that ask for nothing if no \"and\" follows.")
          .as(Phrases::of);

  private static final Phrases MORE = Phrases.of(List.of("and", "that"));

  private static final Wording NOTHING =
      Wording.of(
          "recommendation-not-actionable",
          "The recommendation asks for nothing to be done.",
          "Track only what somebody is to do, or say what is to be done.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("recommendation-not-actionable", Severity.INFO)
          .summary("A recommendation only asks that something be noted, received or the like.")
          .why(
              "What nobody can do cannot be tracked, and makes the share that is done look better.")
          .source("Maidstone Borough Council: resolutions that something \"be noted\" are tracked.")
          .parameters(ENDINGS, BEGINNINGS)
          .wordings(NOTHING)
          .offByDefault()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    String text = recommendation.recommendation().text();
    if (recommendation.get(ENDINGS).endIn(text)
        || (recommendation.get(BEGINNINGS).beginIn(text) && !MORE.occurIn(text))) {
      recommendation.flag("text", NOTHING).fact("text", text);
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"That the report be noted.\"",
            Severity.INFO,
            Sample.plan(Sample.recommendation().text("That the report be noted.").build()),
            Sample.AS_OF),
        Example.notFlagged(
            "\"That the report be noted and published.\"",
            Sample.plan(
                Sample.recommendation().text("That the report be noted and published.").build()),
            Sample.AS_OF));
  }
}
