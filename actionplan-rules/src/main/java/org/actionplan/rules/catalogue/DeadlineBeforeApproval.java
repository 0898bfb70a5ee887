// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A date that was already over when it was promised: most often a slip in the year. */
final class DeadlineBeforeApproval implements ActionRule {

  private static final Parameter<Boolean> ALLOW_COMPLETED =
      Parameter.flag(
          "allowCompleted", true, "Whether work may have been done before the plan was approved.");

  private static final Wording BEFORE_APPROVAL =
      Wording.of(
          "deadline-before-approval",
          "The deadline of {deadline} is before the day on which the plan was approved, {approved}.",
          "Check the year of the date; if the work was done before, record its completion.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("deadline-before-approval", Severity.ERROR)
          .summary("The deadline falls before the approval of the plan by every reading.")
          .why("Target dates in the past turned out to be typing errors for the next year.")
          .source("Herefordshire Council, Audit and Governance Committee, 2019.")
          .parameters(ALLOW_COMPLETED)
          .wordings(BEFORE_APPROVAL)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    if ((!action.isOpen() && action.get(ALLOW_COMPLETED)) || action.deadline().isEmpty()) {
      return;
    }
    Optional<Deadline> deadline = action.deadline();
    Optional<DateWindow> approved = action.plan().approvedOn();
    Optional<LocalDate> firstDay = approved.flatMap(DateWindow::firstDay);
    if (firstDay.isPresent() && deadline.get().latest().isBefore(firstDay.get())) {
      action
          .flag("timescale", BEFORE_APPROVAL)
          .fact("text", action.action().timescale().text())
          .fact("deadline", deadline.get().latest())
          .fact("approved", approved.get());
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "approved on 10 March 2026, due on 31 January 2026",
            Severity.ERROR,
            Sample.plan(Sample.action(Sample.due("31 January 2026", "2026-01-31"))),
            Sample.AS_OF),
        Example.notFlagged(
            "the same, completed on 20 January 2026",
            Sample.plan(
                Sample.action(Sample.due("31 January 2026", "2026-01-31"))
                    .status(Status.IMPLEMENTED)
                    .completedOn(DateWindow.of(2026, 1, 20))),
            Sample.AS_OF));
  }
}
