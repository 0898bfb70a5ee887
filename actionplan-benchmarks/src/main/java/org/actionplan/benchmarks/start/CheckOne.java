// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.start;

import java.time.LocalDate;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.policy.Policy;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;

/** Checks a plan of one action by all rules, and reads nothing. */
public final class CheckOne {

  private CheckOne() {}

  /**
   * Prints how many findings there are.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    Action action =
        Action.builder()
            .description("Publish the policy on the website.")
            .addOwners(Owner.of("Head of Housing"))
            .timescale(
                new Timescale.Due("31 December 2022", Readings.of(DateWindow.of(2022, 12, 31))))
            .budget(new Budget.ToBeConfirmed("TBC"))
            .build();
    Recommendation recommendation =
        Recommendation.builder().reference(Reference.of("a")).addActions(action).build();
    ActionPlan plan = ActionPlan.builder().addRecommendations(recommendation).build();
    System.out.println(
        RuleEngine.of(Catalogue.rules())
            .check(plan, Policy.CORE, LocalDate.of(2024, 1, 15))
            .findings()
            .size());
  }
}
