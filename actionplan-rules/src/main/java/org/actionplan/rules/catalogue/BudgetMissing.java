// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.actionplan.budget.Budget;
import org.actionplan.plan.Action;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** An action about whose cost nobody said a word. */
final class BudgetMissing implements ActionRule {

  private static final Parameter<Set<Status>> EXEMPT_STATUSES =
      Parameter.choices(
          "exemptStatuses",
          Status.class,
          EnumSet.of(
              Status.IMPLEMENTED,
              Status.VERIFIED,
              Status.CANCELLED,
              Status.SUPERSEDED,
              Status.RISK_ACCEPTED),
          "The statuses in which no word about cost is asked for.");

  private static final Wording MISSING =
      Wording.of(
          "budget-missing",
          "Nothing is said about what this costs.",
          "Give the cost, or say that there is none or that it is met from existing resources.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("budget-missing", Severity.WARNING)
          .summary("Nothing is said about what an action costs.")
          .why("An action without a cost is a wish; \"no cost\" and \"N/A\" are answers.")
          .source("Practice of scrutiny: plans have a column for cost, and trackers ignore it.")
          .parameters(EXEMPT_STATUSES)
          .wordings(MISSING)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Budget budget = action.action().budget();
    if (budget instanceof Budget.Unstated
        && !action.isForRejected()
        && !action.get(EXEMPT_STATUSES).contains(status(action.action()))) {
      action.flag("budget", MISSING).fact("text", budget.text());
    }
  }

  /** The status, or what a date of completion says of an action whose status is silent. */
  private static Status status(Action action) {
    return action.isOpen() || action.status().isClosed() ? action.status() : Status.IMPLEMENTED;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "a blank cell",
            Severity.WARNING,
            Sample.plan(Sample.action(new Budget.Unstated(""))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"Within existing resources\"",
            Sample.plan(Sample.action(new Budget.WithinExisting("Within existing resources"))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"No cost\"", Sample.plan(Sample.action(new Budget.None("No cost"))), Sample.AS_OF));
  }
}
