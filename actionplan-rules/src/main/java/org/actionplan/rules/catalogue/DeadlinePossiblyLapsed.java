// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.actionplan.rules.catalogue.JudgedDeadline.GRACE_DAYS;
import static org.actionplan.rules.catalogue.JudgedDeadline.USE_ORIGINAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A date that is broken by some readings of its words and not by others. */
final class DeadlinePossiblyLapsed implements ActionRule {

  private static final Wording POSSIBLY_LAPSED =
      Wording.of(
          "deadline-possibly-lapsed",
          "The deadline is {deadline}, depending on how it is read, and no completion is recorded.",
          "Write the date in full, or declare the calendar that the plan uses.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("deadline-possibly-lapsed", Severity.INFO)
          .summary("The deadline has passed by some readings of its words and not by others.")
          .why(
              "\"Q3 2026\" ends on 30 September or on 31 December; nobody can be held to a date"
                  + " that cannot be told.")
          .source(
              "Practice of trackers that keep the precision of a date, such as openEHR and Follow"
                  + " the Money.")
          .parameters(GRACE_DAYS, USE_ORIGINAL)
          .wordings(POSSIBLY_LAPSED)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Optional<Deadline> deadline = JudgedDeadline.of(action);
    if (deadline.isEmpty() || deadline.get().isCertain()) {
      return;
    }
    LocalDate first = JudgedDeadline.withGrace(action, deadline.get().earliest());
    LocalDate last = JudgedDeadline.withGrace(action, deadline.get().latest());
    if (action.asOf().isAfter(first) && !action.asOf().isAfter(last)) {
      action
          .flag("timescale", POSSIBLY_LAPSED)
          .fact("text", JudgedDeadline.timescale(action).text())
          .fact("deadline", deadline.get())
          .since(first.plusDays(1))
          .possible();
    }
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    return JudgedDeadline.of(action).stream()
        .filter(deadline -> !deadline.isCertain())
        .flatMap(deadline -> Stream.of(deadline.earliest(), deadline.latest()))
        .map(lastDay -> JudgedDeadline.withGrace(action, lastDay).plusDays(1))
        .toList();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"Q3 2026\", calendar not declared: 30 September or 31 December",
            Severity.INFO,
            Sample.plan(
                Sample.action(
                    new Timescale.Due(
                        "Q3 2026",
                        Readings.of(
                            Ambiguity.QUARTER_CALENDAR,
                            DateWindow.ofQuarter(2026, 3),
                            DateWindow.parse("2026-10-01/2026-12-31"))))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"Q3 2026/27\": 31 December 2026",
            Sample.plan(Sample.action(Sample.due("Q3 2026/27", "2026-10-01/2026-12-31"))),
            Sample.AS_OF));
  }
}
