// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.FundingState;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Deadline;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** An action whose money nobody has found yet. */
final class BudgetUnresolved implements ActionRule {

  private static final Parameter<Integer> DAYS =
      Parameter.whole(
          "days", 90, "How many days before the deadline the finding becomes an error.");

  private static final String CONFIRM =
      "Confirm the cost and who pays, or say that it is met from existing resources.";

  private static final Wording OWED =
      Wording.of("budget-unresolved/owed", "A figure for the cost is still owed.", CONFIRM);

  private static final Wording OWED_AND_DUE =
      Wording.of(
          "budget-unresolved/owed-and-due",
          "A figure for the cost is still owed, and the deadline of {deadline} is near or past.",
          CONFIRM);

  private static final Wording SOUGHT =
      Wording.of(
          "budget-unresolved/sought",
          "The money for this is sought and not yet secured.",
          "Confirm the funding, or say what will be done without it.");

  private static final Wording SOUGHT_AND_DUE =
      Wording.of(
          "budget-unresolved/sought-and-due",
          "The money for this is sought and not yet secured, and the deadline of {deadline} is near"
              + " or past.",
          "Confirm the funding, or say what will be done without it.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("budget-unresolved", Severity.WARNING)
          .summary("The cost of an open action is still to be confirmed, or its money to be found.")
          .why(
              "A promise without money fails. It is an error once the deadline is near or past by"
                  + " every reading.")
          .source("Practice of scrutiny: \"TBC\" and \"????\" stand in published plans for years.")
          .parameters(DAYS)
          .wordings(OWED, OWED_AND_DUE, SOUGHT, SOUGHT_AND_DUE)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Budget budget = action.action().budget();
    if (!isUnresolved(action)) {
      return;
    }
    boolean sought = budget instanceof Budget.Costed;
    Optional<Deadline> deadline = action.deadline();
    boolean due = deadline.isPresent() && !action.asOf().isBefore(dueFrom(action, deadline.get()));
    FindingDraft draft = action.flag("budget", wording(sought, due)).fact("text", budget.text());
    deadline.ifPresent(last -> draft.fact("deadline", last.latest()));
    if (due) {
      draft.severity(Severity.ERROR);
    }
  }

  private static boolean isUnresolved(ActionCase action) {
    Budget budget = action.action().budget();
    boolean unresolved =
        budget instanceof Budget.Costed costed
            ? costed.funding().state().orElse(FundingState.SECURED) == FundingState.SOUGHT
            : budget instanceof Budget.ToBeConfirmed;
    return unresolved && action.isOwed();
  }

  private static Wording wording(boolean sought, boolean due) {
    if (sought) {
      return due ? SOUGHT_AND_DUE : SOUGHT;
    }
    return due ? OWED_AND_DUE : OWED;
  }

  private static LocalDate dueFrom(ActionCase action, Deadline deadline) {
    return deadline.latest().minusDays(action.get(DAYS));
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    return action.deadline().filter(deadline -> isUnresolved(action)).stream()
        .map(deadline -> dueFrom(action, deadline))
        .toList();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"TBC\", due on 31 December 2027",
            Severity.WARNING,
            Sample.plan(
                Sample.action(new Budget.ToBeConfirmed("TBC"))
                    .timescale(Sample.due("31 December 2027", "2027-12-31"))),
            Sample.AS_OF),
        Example.flagged(
            "\"TBC\", due on 31 December 2026, in 38 days",
            Severity.ERROR,
            Sample.plan(
                Sample.action(new Budget.ToBeConfirmed("TBC"))
                    .timescale(Sample.due("31 December 2026", "2026-12-31"))),
            Sample.AS_OF),
        Example.flagged(
            "\"????\", ongoing",
            Severity.WARNING,
            Sample.plan(
                Sample.action(new Budget.ToBeConfirmed("????"))
                    .timescale(Sample.ongoing("Ongoing"))),
            Sample.AS_OF),
        Example.flagged(
            "\"£25,000 (bid submitted)\", due on 31 December 2027",
            Severity.WARNING,
            Sample.plan(
                Sample.action(bidFor("£25,000 (bid submitted)"))
                    .timescale(Sample.due("31 December 2027", "2027-12-31"))),
            Sample.AS_OF),
        Example.flagged(
            "\"£25,000 (bid submitted)\", due on 31 December 2026",
            Severity.ERROR,
            Sample.plan(
                Sample.action(bidFor("£25,000 (bid submitted)"))
                    .timescale(Sample.due("31 December 2026", "2026-12-31"))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"N/A\"", Sample.plan(Sample.action(new Budget.NotApplicable("N/A"))), Sample.AS_OF),
        Example.notFlagged(
            "\"Within existing resources\"",
            Sample.plan(Sample.action(new Budget.WithinExisting("Within existing resources"))),
            Sample.AS_OF));
  }

  private static Budget bidFor(String text) {
    return Budget.parse(text, Conventions.UK_LOCAL_GOVERNMENT);
  }
}
