// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.calendar.Deadline;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A date that will be broken soon unless somebody acts. */
final class DeadlineApproaching implements ActionRule {

  private static final Parameter<Integer> WINDOW_DAYS =
      Parameter.whole("windowDays", 30, "How many days before the deadline it is near.");

  private static final Parameter<Optional<LocalDate>> UNTIL =
      Parameter.day(
          "until", "A date, such as the next meeting, up to which all deadlines are near.");

  private static final Wording WITHIN_DAYS =
      Wording.of(
          "deadline-approaching/days",
          "The deadline of {deadline} is no more than {days} days away, and no completion is"
              + " recorded.",
          "Ask the owner whether the date will be kept.");

  private static final Wording UNTIL_DATE =
      Wording.of(
          "deadline-approaching/until",
          "The deadline of {deadline} comes no later than {until}, and no completion is recorded.",
          "Ask the owner whether the date will be kept.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("deadline-approaching", Severity.INFO)
          .summary("The deadline is near, and the action is still open.")
          .why("A committee wants to hear what will be missed before the date, not after it.")
          .source("Herefordshire Council, Audit and Governance Committee, 2019.")
          .parameters(WINDOW_DAYS, UNTIL)
          .wordings(WITHIN_DAYS, UNTIL_DATE)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Optional<Deadline> deadline = deadline(action);
    if (deadline.isEmpty() || action.asOf().isAfter(deadline.get().earliest())) {
      return;
    }
    Optional<LocalDate> until = action.get(UNTIL);
    if (until.isPresent()) {
      if (!deadline.get().earliest().isAfter(until.get())) {
        flag(action, UNTIL_DATE, deadline.get()).argument("until", until.get());
      }
    } else if (!action.asOf().isBefore(nearFrom(action, deadline.get()))) {
      flag(action, WITHIN_DAYS, deadline.get())
          .argument("days", action.get(WINDOW_DAYS))
          .since(nearFrom(action, deadline.get()));
    }
  }

  /** The strictest reading counts: better asked too early than too late. */
  private static FindingDraft flag(ActionCase action, Wording wording, Deadline deadline) {
    FindingDraft draft =
        action
            .flag("timescale", wording)
            .fact("text", action.action().timescale().text())
            .fact("deadline", deadline.earliest());
    return deadline.isCertain() ? draft : draft.possible();
  }

  private static Optional<Deadline> deadline(ActionCase action) {
    return action.isOpen() ? action.deadline() : Optional.empty();
  }

  private static LocalDate nearFrom(ActionCase action, Deadline deadline) {
    return deadline.earliest().minusDays(action.get(WINDOW_DAYS));
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    return deadline(action).stream()
        .flatMap(deadline -> Stream.of(nearFrom(action, deadline), deadline.earliest().plusDays(1)))
        .toList();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "due on 15 December 2026, in 22 days",
            Severity.INFO,
            Sample.plan(Sample.action(Sample.due("15 December 2026", "2026-12-15"))),
            Sample.AS_OF),
        Example.flagged(
                "due on 31 January 2027, next meeting on 2 February 2027",
                Severity.INFO,
                Sample.plan(Sample.action(Sample.due("31 January 2027", "2027-01-31"))),
                Sample.AS_OF)
            .under(RuleSetting.with("until", LocalDate.of(2027, 2, 2))),
        Example.notFlagged(
            "due on 31 January 2027",
            Sample.plan(Sample.action(Sample.due("31 January 2027", "2027-01-31"))),
            Sample.AS_OF));
  }
}
