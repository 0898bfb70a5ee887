// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** Work of which nobody has heard for a long time. */
final class ProgressUpdateStale implements ActionRule {

  private static final Parameter<Integer> DAYS =
      Parameter.whole("days", 183, "How many days an update is fresh.");

  private static final Parameter<Boolean> STARTED_ONLY =
      Parameter.flag(
          "startedOnly", true, "Whether only actions in progress or on hold owe an update.");

  private static final Wording STALE =
      Wording.of(
          "progress-update-stale/stale",
          "The last update on progress is of {updated}, more than {days} days ago.",
          "Ask the owner for an update.");

  private static final Wording NEVER =
      Wording.of(
          "progress-update-stale/never",
          "No progress has been reported since the plan was approved on {approved}, more than {days}"
              + " days ago.",
          "Ask the owner for an update.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("progress-update-stale", Severity.WARNING)
          .summary("An open action has had no update on its progress for a long time.")
          .why("Members are let down where updates do not come.")
          .source("HM Treasury, Treasury Minutes progress reports: twice a year.")
          .parameters(DAYS, STARTED_ONLY)
          .wordings(STALE, NEVER)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    if (!owesUpdate(action)) {
      return;
    }
    Optional<LocalDate> heard = lastHeard(action);
    if (heard.isPresent() && !action.asOf().isBefore(staleFrom(action, heard.get()))) {
      FindingDraft draft =
          action.action().updates().isEmpty()
              ? action.flag("updates", NEVER).fact("approved", heard.get())
              : action.flag("updates", STALE).fact("updated", heard.get());
      draft.argument("days", action.get(DAYS)).since(staleFrom(action, heard.get()));
    }
  }

  private static boolean owesUpdate(ActionCase action) {
    Status status = action.action().status();
    boolean started = status == Status.IN_PROGRESS || status == Status.ON_HOLD;
    return action.isOwed() && (started || !action.get(STARTED_ONLY));
  }

  /** The day of the last update, or of the approval; empty if no update has a date. */
  private static Optional<LocalDate> lastHeard(ActionCase action) {
    return action.action().updates().isEmpty() ? approved(action) : updated(action.action());
  }

  private static Optional<LocalDate> updated(Action action) {
    Optional<LocalDate> latest = Optional.empty();
    List<ProgressUpdate> updates = action.updates();
    for (int i = 0; i < updates.size(); i++) {
      Optional<LocalDate> day = updates.get(i).on().flatMap(DateWindow::lastDay);
      if (day.isPresent() && (latest.isEmpty() || day.get().isAfter(latest.get()))) {
        latest = day;
      }
    }
    return latest;
  }

  private static Optional<LocalDate> approved(ActionCase action) {
    return action.plan().approvedOn().flatMap(DateWindow::lastDay);
  }

  private static LocalDate staleFrom(ActionCase action, LocalDate heard) {
    return heard.plusDays(action.get(DAYS) + 1L);
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    return owesUpdate(action)
        ? lastHeard(action).map(heard -> staleFrom(action, heard)).stream().toList()
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "in progress, last update on 12 March 2026, 256 days ago",
            Severity.WARNING,
            Sample.plan(updatedOn(2026, 3, 12)),
            Sample.AS_OF),
        Example.flagged(
            "in progress, no update since the approval on 10 March 2026",
            Severity.WARNING,
            Sample.plan(Sample.action().status(Status.IN_PROGRESS)),
            Sample.AS_OF),
        Example.notFlagged(
            "in progress, last update on 1 September 2026",
            Sample.plan(updatedOn(2026, 9, 1)),
            Sample.AS_OF));
  }

  private static Action.Builder updatedOn(int year, int month, int day) {
    return Sample.action()
        .status(Status.IN_PROGRESS)
        .addUpdates(ProgressUpdate.builder().on(DateWindow.of(year, month, day)).build());
  }
}
