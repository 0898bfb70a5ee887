// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.Currency;
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

/**
 * The plan of a council from which the examples of all rules are cut: approved on 10 March 2026,
 * United Kingdom conventions, amounts in GBP, judged on 23 November 2026. Nothing in it is wrong
 * until an example makes it so.
 */
final class Sample {

  /** The day on which the examples are judged. */
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  private Sample() {}

  /** A plan of the given recommendations. */
  static ActionPlan plan(Recommendation... recommendations) {
    return ActionPlan.builder()
        .title("Example")
        .approvedOn(DateWindow.of(2026, 3, 10))
        .conventions(Conventions.UK_LOCAL_GOVERNMENT)
        .currency(Currency.getInstance("GBP"))
        .addRecommendations(recommendations)
        .build();
  }

  /** A plan of one recommendation with one action. */
  static ActionPlan plan(Action.Builder action) {
    return plan(recommendation().addActions(action.build()).build());
  }

  /** A recommendation without a response and without actions. */
  static Recommendation.Builder recommendation() {
    return Recommendation.builder()
        .reference(Reference.of("R1"))
        .text("That the council publish its enforcement policy.");
  }

  /** An open action with an owner, met from existing resources, due on 31 March 2027. */
  static Action.Builder action() {
    return Action.builder()
        .description("Publish the policy on the website.")
        .addOwners(Owner.of("Head of Housing"))
        .budget(new Budget.WithinExisting("Within existing resources"))
        .timescale(due("31 March 2027", "2027-03-31"));
  }

  /** The same action with another timescale. */
  static Action.Builder action(Timescale timescale) {
    return action().timescale(timescale);
  }

  /** The same action with another budget. */
  static Action.Builder action(Budget budget) {
    return action().budget(budget);
  }

  /** The words of a cell and the one window that they mean, as EDTF. */
  static Timescale due(String text, String edtf) {
    return new Timescale.Due(text, Readings.of(DateWindow.parse(edtf)));
  }

  /** The word "Ongoing" or the like, and nothing more. */
  static Timescale ongoing(String text) {
    return new Timescale.Ongoing(text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
