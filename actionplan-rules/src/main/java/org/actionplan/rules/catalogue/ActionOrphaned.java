// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** Actions of which nobody can say what they answer; flagged once for all that stand together. */
final class ActionOrphaned implements RecommendationRule {

  private static final Wording ORPHANED =
      Wording.of(
          "action-orphaned",
          "Actions are planned here ({count}), but no recommendation that they answer is given.",
          "Move them to the recommendation that they answer, or give its text or its reference.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("action-orphaned", Severity.WARNING)
          .summary("Actions stand under a recommendation that has neither text nor reference.")
          .why(
              "Every recommendation is tracked to its actions and back. A table whose cells were"
                  + " merged loses the link when it is copied.")
          .source("Centre for Governance and Scrutiny: track every recommendation formally.")
          .wordings(ORPHANED)
          .offByDefault()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    Recommendation answered = recommendation.recommendation();
    if (recommendation.actionCount() > 0
        && answered.reference().isEmpty()
        && Placeholders.isWordless(answered.text())) {
      recommendation.flag(ORPHANED).fact("count", recommendation.actionCount());
    }
  }

  @Override
  public List<Example> examples() {
    Recommendation nothing = Recommendation.builder().addActions(Sample.action().build()).build();
    return List.of(
        Example.flagged(
            "an action, and a recommendation of which nothing is said",
            Severity.WARNING,
            Sample.plan(nothing),
            Sample.AS_OF),
        Example.notFlagged(
            "an action, and the text of the recommendation",
            Sample.plan(nothing.withText("That the council publish its enforcement policy.")),
            Sample.AS_OF));
  }
}
