// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.policy.Policy;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;
import org.actionplan.report.Report;
import org.actionplan.report.ReportText;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.RuleMessages;

/** Checks a plan by a rule of one's own, and reports in English and in Welsh. */
public final class OwnRule {

  private static final ActionPlan PLAN =
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

  private OwnRule() {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws IOException if the Welsh texts cannot be read
   */
  public static void main(String[] args) throws IOException {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) throws IOException {
    RuleEngine engine = RuleEngine.of(List.of(new ActionVague()));
    Report report = engine.check(PLAN, Policy.CORE, LocalDate.of(2026, 11, 23));
    out.print(ReportText.of(report));
    out.println();
    out.print(ReportText.of(report, welsh()));
  }

  private static Messages welsh() throws IOException {
    try (InputStream own = OwnRule.class.getResourceAsStream("council-cy.properties")) {
      return RuleMessages.of(Language.WELSH).with(Objects.requireNonNull(own));
    }
  }
}
