// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Term;
import org.actionplan.rules.Wording;

/**
 * Words about time with several meanings, or with none until more is known.
 *
 * <p>Which order of day and month, which seasons and which fiscal year are meant is declared by the
 * conventions of the plan, so that every rule judges by the same reading; this rule has no
 * parameters of its own for them.
 */
final class TimescaleAmbiguous implements ActionRule {

  private static final Wording SEVERAL =
      Wording.of(
          "timescale-ambiguous/several",
          "The timescale can mean {readings}, because {reason}.",
          "Write the date in full, or declare the convention that the plan follows.");

  private static final Wording OPEN =
      Wording.of(
          "timescale-ambiguous/open",
          "The timescale cannot be turned into a date, because {reason}.",
          "Give the date from which it is counted, or write the date in full.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("timescale-ambiguous", Severity.INFO)
          .summary("A timescale has several readings, or none that can be computed yet.")
          .why(
              "03/04/26 is 3 April or 4 March. Conventions settle it: the plan declares the order"
                  + " of day and month, the seasons and the fiscal year.")
          .source("Practice of open data: quarters and dates in figures need a declared calendar.")
          .wordings(SEVERAL, OPEN)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Timescale timescale = action.action().timescale();
    Optional<Ambiguity> ambiguity = timescale.ambiguity();
    if (ambiguity.isPresent()) {
      Optional<String> readings = readings(timescale);
      FindingDraft draft =
          action
              .flag("timescale", readings.isPresent() ? SEVERAL : OPEN)
              .fact("text", timescale.text())
              .term("reason", Term.of(ambiguity.get().name(), ambiguity.get().reason()));
      readings.ifPresent(windows -> draft.fact("readings", windows));
    }
  }

  /** The windows that the words can mean, as far as the timescale as a whole has some. */
  private static Optional<String> readings(Timescale timescale) {
    if (timescale instanceof Timescale.Due due) {
      return Optional.of(print(due.readings()));
    }
    if (timescale instanceof Timescale.Span span) {
      return Optional.of(print(span.readings()));
    }
    return Optional.empty();
  }

  private static String print(Readings readings) {
    return readings.windows().stream()
        .map(DateWindow::toString)
        .collect(Collectors.joining(" or "));
  }

  private static Timescale withinSixMonths(Optional<DateWindow> due) {
    return new Timescale.Relative(
        "within 6 months",
        Period.ofMonths(6),
        Timescale.Relative.Direction.AFTER,
        Optional.empty(),
        due);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"03/04/26\", order of day and month not declared",
            Severity.INFO,
            Sample.plan(
                    Sample.action(
                        new Timescale.Due(
                            "03/04/26",
                            Readings.of(
                                Ambiguity.DAY_MONTH_ORDER,
                                DateWindow.of(2026, 4, 3),
                                DateWindow.of(2026, 3, 4)))))
                .withConventions(Conventions.NEUTRAL),
            Sample.AS_OF),
        Example.flagged(
            "\"within 6 months\", date of approval not known",
            Severity.INFO,
            Sample.plan(Sample.action(withinSixMonths(Optional.empty())))
                .withApprovedOn(Optional.empty()),
            Sample.AS_OF),
        Example.notFlagged(
            "\"3 April 2026\"",
            Sample.plan(Sample.action(Sample.due("3 April 2026", "2026-04-03"))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"within 6 months\", approved on 10 March 2026",
            Sample.plan(Sample.action(withinSixMonths(Optional.of(DateWindow.of(2026, 9, 10))))),
            Sample.AS_OF));
  }
}
