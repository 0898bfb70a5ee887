// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A deadline that leaves more time than the priority of the action allows. */
final class DeadlineExceedsPriorityTarget implements ActionRule {

  private static final Target HIGH = new Target("high", List.of("High", "Red"), 1);
  private static final Target MEDIUM = new Target("medium", List.of("Medium", "Amber"), 3);
  private static final Target LOW = new Target("low", List.of("Low", "Green"), 6);

  private static final Wording EXCEEDS =
      Wording.of(
          "deadline-exceeds-priority-target",
          "Priority {priority} allows until {lastDay}; the deadline is {deadline}.",
          "Agree an earlier date, or another priority.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("deadline-exceeds-priority-target", Severity.WARNING)
          .summary("The deadline is later than the priority of the action allows.")
          .why(
              "The higher the risk, the shorter the time it may stay. The months run from the"
                  + " approval of the plan.")
          .source("One council's scale for audit recommendations: red 1 month, amber 3, green 6.")
          .parameters(HIGH.words, HIGH.months, MEDIUM.words, MEDIUM.months, LOW.words, LOW.months)
          .wordings(EXCEEDS)
          .offByDefault()
          .build();

  /** A priority, with the time that it allows. */
  private static final class Target {
    final Parameter<Placeholders> words;
    final Parameter<Integer> months;

    Target(String priority, List<String> words, int months) {
      this.words =
          Parameter.words(priority + "Words", words, "What a " + priority + " priority is called.")
              .as(Placeholders::of);
      this.months =
          Parameter.whole(
              priority + "Months", months, "How many months a " + priority + " priority allows.");
    }
  }

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Optional<LocalDate> approved = action.plan().approvedOn().flatMap(DateWindow::lastDay);
    Optional<String> priority = action.action().priority();
    Optional<Deadline> deadline = action.deadline();
    if (approved.isEmpty() || priority.isEmpty() || deadline.isEmpty() || !action.isOwed()) {
      return;
    }
    for (Target target : List.of(HIGH, MEDIUM, LOW)) {
      if (action.get(target.words).contains(priority.get())) {
        LocalDate last = approved.get().plusMonths(action.get(target.months));
        if (deadline.get().earliest().isAfter(last)) {
          action
              .flag("timescale", EXCEEDS)
              .fact("priority", priority.get())
              .fact("deadline", deadline.get())
              .fact("lastDay", last);
        }
        return;
      }
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "High, approved on 10 March 2026, due on 31 December 2026",
            Severity.WARNING,
            Sample.plan(
                Sample.action(Sample.due("31 December 2026", "2026-12-31")).priority("High")),
            Sample.AS_OF),
        Example.notFlagged(
            "High, approved on 10 March 2026, due on 10 April 2026",
            Sample.plan(Sample.action(Sample.due("10 April 2026", "2026-04-10")).priority("High")),
            Sample.AS_OF));
  }
}
