// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.policy.Policy;
import org.actionplan.report.ReportText;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.Wording;

/** Adds a rule of one's own: an action that only promises to consider something. */
public final class OwnRule {

  private static final Wording VAGUE =
      Wording.of(
          "action-vague",
          "The action only promises to consider something.",
          "Say what will be done, so that a reader can tell when it is done.");

  static final Rule ACTION_VAGUE =
      ActionRule.of(
          RuleDefinition.of("action-vague", Severity.INFO)
              .summary("An action only promises to consider something.")
              .wordings(VAGUE)
              .build(),
          action -> {
            String text = action.action().description();
            if (text.startsWith("Consider")) {
              action.flag("description", VAGUE).fact("text", text);
            }
          });

  private OwnRule() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    ActionPlan plan =
        ActionPlan.builder()
            .title("Safe at home")
            .addRecommendations(
                Recommendation.builder()
                    .reference(Reference.of("R1"))
                    .text("That tenants be told how to stay safe at home.")
                    .addActions(
                        Action.builder()
                            .description("Consider the case for a leaflet.")
                            .addOwners(Owner.of("Head of Housing"))
                            .build())
                    .build())
            .build();
    RuleEngine engine = RuleEngine.of(List.of(ACTION_VAGUE));
    out.print(ReportText.of(engine.check(plan, Policy.CORE, LocalDate.of(2026, 11, 23))));
  }
}
