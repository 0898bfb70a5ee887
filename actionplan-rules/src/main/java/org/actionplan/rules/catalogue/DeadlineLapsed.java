// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.actionplan.rules.catalogue.JudgedDeadline.GRACE_DAYS;
import static org.actionplan.rules.catalogue.JudgedDeadline.USE_ORIGINAL;

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
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A promised date that is broken by every reading of its words. */
final class DeadlineLapsed implements ActionRule {

  private static final Wording LAPSED =
      Wording.of(
          "deadline-lapsed",
          "The deadline of {deadline} has passed and no completion is recorded.",
          "Record when it was completed, or agree a new date and say why it moved.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("deadline-lapsed", Severity.ERROR)
          .summary("The deadline has passed by every reading, and the action is still open.")
          .why(
              "A date is a promise to those who made the recommendation. A deadline is met on its"
                  + " last day and lapses on the day after.")
          .source(
              "HM Treasury, DAO 02/20: target dates are monitored continuously, and the committee"
                  + " is told at once when one is missed.")
          .parameters(GRACE_DAYS, USE_ORIGINAL)
          .wordings(LAPSED)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Optional<Deadline> deadline = JudgedDeadline.of(action);
    if (deadline.isEmpty()) {
      return;
    }
    LocalDate lastDay = JudgedDeadline.withGrace(action, deadline.get().latest());
    if (action.asOf().isAfter(lastDay)) {
      action
          .flag("timescale", LAPSED)
          .fact("text", JudgedDeadline.timescale(action).text())
          .fact("deadline", deadline.get().latest())
          .since(lastDay.plusDays(1));
    }
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    return JudgedDeadline.of(action).stream()
        .map(deadline -> JudgedDeadline.withGrace(action, deadline.latest()).plusDays(1))
        .toList();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"30 September 2026\", in progress",
            Severity.ERROR,
            Sample.plan(
                Sample.action(Sample.due("30 September 2026", "2026-09-30"))
                    .status(Status.IN_PROGRESS)),
            Sample.AS_OF),
        Example.notFlagged(
            "\"December 2026\", in progress",
            Sample.plan(
                Sample.action(Sample.due("December 2026", "2026-12")).status(Status.IN_PROGRESS)),
            Sample.AS_OF),
        Example.notFlagged(
            "\"30 September 2026\", completed on 28 September 2026",
            Sample.plan(
                Sample.action(Sample.due("30 September 2026", "2026-09-30"))
                    .status(Status.IMPLEMENTED)
                    .completedOn(DateWindow.of(2026, 9, 28))),
            Sample.AS_OF));
  }
}
