// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A rule of one's own: an action that only promises to consider something. */
final class ActionVague implements ActionRule {

  private static final Wording VAGUE =
      Wording.of(
          "action-vague",
          "The action only promises to consider something.",
          "Say what will be done, so that a reader can tell when it is done.");

  private static final RuleDefinition DEFINITION =
      RuleDefinition.of("action-vague", Severity.INFO)
          .summary("An action only promises to consider something.")
          .why("Nobody can tell when such an action is done.")
          .source("Standing orders of the council, part 4.")
          .help("https://example.org/our-rules#action-vague")
          .wordings(VAGUE)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    String text = action.action().description();
    if (text.startsWith("Consider")) {
      action.flag("description", VAGUE).fact("text", text);
    }
  }

  @Override
  public List<Example> examples() {
    LocalDate asOf = LocalDate.of(2026, 11, 23);
    return List.of(
        Example.flagged(
            "a leaflet is to be considered",
            Severity.INFO,
            planTo("Consider the case for a leaflet."),
            asOf),
        Example.notFlagged(
            "a leaflet is to be printed", planTo("Print a leaflet and deliver it."), asOf));
  }

  private static ActionPlan planTo(String description) {
    return ActionPlan.builder()
        .addRecommendations(
            Recommendation.builder()
                .addActions(Action.builder().description(description).build())
                .build())
        .build();
  }
}
