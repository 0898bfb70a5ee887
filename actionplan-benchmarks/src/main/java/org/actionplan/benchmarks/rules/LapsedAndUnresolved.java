// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.calendar.Deadline;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A rule of one's own: late, and nobody has found the money. */
final class LapsedAndUnresolved implements ActionRule {

  static final Wording LATE_WITHOUT_MONEY =
      Wording.of(
          "lapsed-and-unresolved",
          "The deadline of {deadline} has passed, and a figure for the cost is still owed.",
          "Confirm the cost, and agree a new date.");

  static final RuleDefinition DEFINITION =
      RuleDefinition.of("lapsed-and-unresolved", Severity.ERROR)
          .summary("A deadline has passed, and the budget is still to be confirmed.")
          .wordings(LATE_WITHOUT_MONEY)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    if (action.isOwed()
        && Facts.isUnresolved(action.action().budget())
        && action.deadline().isPresent()
        && action.asOf().isAfter(action.deadline().get().latest())) {
      action.flag(LATE_WITHOUT_MONEY).fact("deadline", action.deadline().get().latest());
    }
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    return action.deadline().map(Deadline::latest).map(day -> day.plusDays(1)).stream().toList();
  }
}
