// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A status that the dates of the same action belie. */
final class StatusContradictsDates implements ActionRule {

  /** The contradictions that are looked for. */
  enum Contradiction {
    /** The date of completion is still to come. */
    FUTURE_COMPLETION,
    /** Complete, and no date of completion. */
    UNDATED_COMPLETION,
    /** Not started, and a date of completion. */
    COMPLETED_NOT_STARTED,
    /** Stated as not met while the date has not passed. */
    NOT_MET_BEFORE_DUE,
    /** Stated as on track when the date has passed. */
    ON_TRACK_AFTER_LAPSE
  }

  private static final Parameter<Set<Contradiction>> CHECKS =
      Parameter.choices(
          "checks",
          Contradiction.class,
          EnumSet.allOf(Contradiction.class),
          "The contradictions that are looked for.");

  private static final Phrases NOT_MET = Phrases.of(List.of("not met"));
  private static final Phrases ON_TRACK = Phrases.of(List.of("on track"));

  private static final String ADVICE = "Correct the status or the date.";

  private static final Wording FUTURE =
      Wording.of(
          "status-contradicts-dates/future-completion",
          "The date of completion, {completed}, is still to come.",
          ADVICE);

  private static final Wording UNDATED =
      Wording.of(
          "status-contradicts-dates/undated-completion",
          "The action is {status}, and no date of completion is recorded.",
          "Record when it was completed, or correct the status.");

  private static final Wording NOT_STARTED =
      Wording.of(
          "status-contradicts-dates/completed-not-started",
          "The action is said not to have started, but was completed on {completed}.",
          ADVICE);

  private static final Wording EARLY =
      Wording.of(
          "status-contradicts-dates/not-met-before-due",
          "The action is said not to have met its date, but the deadline of {deadline} has not"
              + " passed.",
          ADVICE);

  private static final Wording LATE =
      Wording.of(
          "status-contradicts-dates/on-track-after-lapse",
          "The action is said to be on track, but the deadline of {deadline} has passed.",
          ADVICE);

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("status-contradicts-dates", Severity.ERROR)
          .summary("The status of an action contradicts its dates.")
          .why("\"Not met\" was recorded nine months before the due date; one of the two is wrong.")
          .source("Open Contracting Data Standard, discussion of milestone status.")
          .parameters(CHECKS)
          .wordings(FUTURE, UNDATED, NOT_STARTED, EARLY, LATE)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Set<Contradiction> checks = action.get(CHECKS);
    checkCompletion(action, checks);
    Optional<String> stated = action.action().statedStatus();
    if (stated.isEmpty()) {
      return;
    }
    Optional<Deadline> deadline = action.deadline();
    if (deadline.isEmpty()) {
      return;
    }
    if (checks.contains(Contradiction.NOT_MET_BEFORE_DUE)
        && !action.asOf().isAfter(deadline.get().earliest())
        && NOT_MET.occurIn(stated.get())) {
      action
          .flag("statedStatus", EARLY)
          .fact("text", stated.get())
          .fact("deadline", deadline.get().earliest());
    }
    if (checks.contains(Contradiction.ON_TRACK_AFTER_LAPSE)
        && action.isOpen()
        && action.asOf().isAfter(deadline.get().latest())
        && ON_TRACK.occurIn(stated.get())) {
      action
          .flag("statedStatus", LATE)
          .fact("text", stated.get())
          .fact("deadline", deadline.get().latest())
          .since(deadline.get().latest().plusDays(1));
    }
  }

  private static void checkCompletion(ActionCase action, Set<Contradiction> checks) {
    Action judged = action.action();
    Optional<LocalDate> completed = judged.completedOn().flatMap(DateWindow::firstDay);
    if (checks.contains(Contradiction.FUTURE_COMPLETION)
        && completed.isPresent()
        && completed.get().isAfter(action.asOf())) {
      action.flag("completedOn", FUTURE).fact("completed", completed.get());
    }
    if (checks.contains(Contradiction.UNDATED_COMPLETION)
        && judged.status().isComplete()
        && judged.completedOn().isEmpty()
        && !(judged.timescale() instanceof Timescale.Done done && done.on().isPresent())) {
      action.flag("completedOn", UNDATED).fact("status", judged.status());
    }
    if (checks.contains(Contradiction.COMPLETED_NOT_STARTED)
        && judged.status() == Status.NOT_STARTED
        && judged.completedOn().isPresent()) {
      action.flag("status", NOT_STARTED).fact("completed", judged.completedOn().get());
    }
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    Stream<LocalDate> completed =
        action.action().completedOn().flatMap(DateWindow::firstDay).stream();
    Stream<LocalDate> deadlines =
        action.action().statedStatus().isEmpty()
            ? Stream.empty()
            : action.deadline().stream()
                .flatMap(deadline -> Stream.of(deadline.earliest(), deadline.latest()))
                .map(lastDay -> lastDay.plusDays(1));
    return Stream.concat(completed, deadlines).toList();
  }

  @Override
  public List<Example> examples() {
    Action.Builder complete = Sample.action().status(Status.IMPLEMENTED);
    return List.of(
        Example.flagged(
            "complete, completed on 1 February 2027",
            Severity.ERROR,
            Sample.plan(complete.completedOn(DateWindow.of(2027, 2, 1))),
            Sample.AS_OF),
        Example.flagged(
            "complete, and no date of completion",
            Severity.ERROR,
            Sample.plan(Sample.action().status(Status.IMPLEMENTED)),
            Sample.AS_OF),
        Example.flagged(
            "not started, completed on 1 November 2026",
            Severity.ERROR,
            Sample.plan(
                Sample.action().status(Status.NOT_STARTED).completedOn(DateWindow.of(2026, 11, 1))),
            Sample.AS_OF),
        Example.flagged(
            "\"Not met\", due on 31 March 2027",
            Severity.ERROR,
            Sample.plan(Sample.action().statedStatus("Not met")),
            Sample.AS_OF),
        Example.flagged(
            "\"On track\", due on 30 September 2026",
            Severity.ERROR,
            Sample.plan(
                Sample.action(Sample.due("30 September 2026", "2026-09-30"))
                    .statedStatus("On track")),
            Sample.AS_OF),
        Example.notFlagged(
            "complete, completed on 1 November 2026",
            Sample.plan(complete.completedOn(DateWindow.of(2026, 11, 1))),
            Sample.AS_OF));
  }
}
