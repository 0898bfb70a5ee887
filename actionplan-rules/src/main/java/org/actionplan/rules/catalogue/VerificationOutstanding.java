// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** Work that its owner calls done and that nobody else has looked at. */
final class VerificationOutstanding implements ActionRule {

  private static final Parameter<Integer> DAYS =
      Parameter.whole("days", 90, "How many days after completion another party has to confirm.");

  private static final Parameter<Choice> PRIORITIES =
      Parameter.words(
              "priorities",
              List.of("High"),
              "The priorities that are verified; an action whose priority is not stated may be one.")
          .as(Choice::of);

  private static final Wording OUTSTANDING =
      Wording.of(
          "verification-outstanding",
          "The action was completed by {completed}, and after {days} days nobody else has confirmed"
              + " it.",
          "Have internal audit or another party confirm that it was done.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("verification-outstanding", Severity.INFO)
          .summary("An action is implemented and after some time not verified by another party.")
          .why("A recommendation is closed on the auditor's confirmation, not on the owner's word.")
          .source("IIA Standard 2500; US GAO recommendations database.")
          .parameters(DAYS, PRIORITIES)
          .wordings(OUTSTANDING)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Optional<LocalDate> completed = completed(action);
    if (completed.isPresent() && !action.asOf().isBefore(overdueFrom(action, completed.get()))) {
      action
          .flag("status", OUTSTANDING)
          .fact("completed", completed.get())
          .argument("days", action.get(DAYS))
          .since(overdueFrom(action, completed.get()));
    }
  }

  /** The last day on which an action that awaits verification may have been completed. */
  private static Optional<LocalDate> completed(ActionCase action) {
    Action judged = action.action();
    return judged.status() == Status.IMPLEMENTED
            && action.get(PRIORITIES).includes(judged.priority())
        ? judged.completedOn().flatMap(DateWindow::lastDay)
        : Optional.empty();
  }

  private static LocalDate overdueFrom(ActionCase action, LocalDate completed) {
    return completed.plusDays(action.get(DAYS) + 1L);
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    return completed(action).map(day -> overdueFrom(action, day)).stream().toList();
  }

  @Override
  public List<Example> examples() {
    Action.Builder implemented = Sample.action().status(Status.IMPLEMENTED).priority("High");
    return List.of(
        Example.flagged(
            "implemented on 1 June 2026, not verified",
            Severity.INFO,
            Sample.plan(implemented.completedOn(DateWindow.of(2026, 6, 1))),
            Sample.AS_OF),
        Example.notFlagged(
            "implemented on 1 November 2026",
            Sample.plan(implemented.completedOn(DateWindow.of(2026, 11, 1))),
            Sample.AS_OF));
  }
}
