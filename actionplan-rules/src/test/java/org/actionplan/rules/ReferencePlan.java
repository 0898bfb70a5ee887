// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;

/** The plan of Middlesbrough Council on "Tough Enough?", with the texts of its cells shortened. */
public final class ReferencePlan {

  public static final ActionPlan PLAN =
      ActionPlan.builder()
          .title("Tough Enough? Enforcement in Middlesbrough")
          .recommendingBody("Culture and Communities Scrutiny Panel")
          .approvedOn(DateWindow.of(2022, 10, 18))
          .conventions(Conventions.UK_LOCAL_GOVERNMENT)
          .addRecommendations(
              row("a", "Head of Stronger Communities", notApplicable(), due("December 2022", 12)),
              row("b", "Strategic Community Safety Manager", owed("TBC"), due("October 2022", 10)),
              row("c", "Head of Stronger Communities", owed("????"), ongoing()),
              row(
                  "d",
                  "Strategic Community Safety Manager",
                  notApplicable(),
                  due("December 2022", 12)),
              row("e", "Community Safety Manager", notApplicable(), due("December 2022", 12)),
              row("f", "Head of Stronger Communities", notApplicable(), ongoing()))
          .build();

  private ReferencePlan() {}

  private static Recommendation row(
      String reference, String post, Budget budget, Timescale timescale) {
    return Recommendation.builder()
        .reference(Reference.of(reference))
        .text("Recommendation " + reference)
        .addActions(
            Action.builder()
                .description("Proposed action for " + reference)
                .addOwners(Owner.of(post))
                .budget(budget)
                .timescale(timescale)
                .build())
        .build();
  }

  private static Budget notApplicable() {
    return new Budget.NotApplicable("N/A");
  }

  private static Budget owed(String text) {
    return new Budget.ToBeConfirmed(text);
  }

  private static Timescale due(String text, int month) {
    return new Timescale.Due(text, Readings.of(DateWindow.parse("2022-" + month)));
  }

  private static Timescale ongoing() {
    return new Timescale.Ongoing("Ongoing", Optional.empty(), Optional.empty(), Optional.empty());
  }
}
