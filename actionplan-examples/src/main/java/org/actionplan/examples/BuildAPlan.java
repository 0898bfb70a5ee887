// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.io.Format;
import org.actionplan.io.PlanWriter;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;

/** Builds a plan in code and writes it as JSON and as YAML. */
public final class BuildAPlan {

  private BuildAPlan() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    ActionPlan plan = plan();
    out.print(PlanWriter.of(Format.JSON).toText(plan));
    out.print(PlanWriter.of(Format.YAML).toText(plan));
  }

  static ActionPlan plan() {
    Conventions conventions = Conventions.UK_LOCAL_GOVERNMENT;
    DateWindow approved = DateWindow.of(2026, 3, 10);
    Action leaflet =
        Action.builder()
            .description("Print and distribute a leaflet on home safety.")
            .addOwners(Owner.of("Head of Housing"))
            .budget(Budget.parse("£8k", conventions))
            .timescale(Timescale.parse("within 6 months", conventions, approved))
            .build();
    Recommendation recommendation =
        Recommendation.builder()
            .reference(Reference.of("R1"))
            .text("That tenants be told how to stay safe at home.")
            .response(Response.of(Decision.ACCEPTED))
            .addActions(leaflet)
            .build();
    return ActionPlan.builder()
        .title("Safe at home")
        .recommendingBody("Housing Scrutiny Panel")
        .approvedOn(approved)
        .conventions(conventions)
        .addRecommendations(recommendation)
        .build();
  }
}
