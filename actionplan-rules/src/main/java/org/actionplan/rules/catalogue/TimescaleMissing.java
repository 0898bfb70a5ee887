// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** An open action that nobody promised for any time. */
final class TimescaleMissing implements ActionRule {

  private static final Parameter<Placeholders> PLACEHOLDERS =
      Parameter.words(
              "placeholders", List.of(), "Further words that stand for no timescale in the plan.")
          .as(Placeholders::of);

  private static final Wording UNSTATED =
      Wording.of(
          "timescale-missing/unstated",
          "Nothing is said about when this will be done.",
          "Give the date by which it will be done.");

  private static final Wording NOT_APPLICABLE =
      Wording.of(
          "timescale-missing/not-applicable",
          "The timescale is said not to apply, but the action is still open.",
          "Give the date by which it will be done, or record its completion.");

  private static final Wording TO_BE_CONFIRMED =
      Wording.of(
          "timescale-missing/to-be-confirmed",
          "The date by which this will be done is still to be confirmed.",
          "Give the date by which it will be done.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("timescale-missing", Severity.ERROR)
          .summary(
              "An open action has no timescale: a blank, a dash, \"n/a\" or a date still owed.")
          .why("What is not bound in time is never late, and never done.")
          .source("General practice: actions are specific, measurable and time-bound (SMART).")
          .parameters(PLACEHOLDERS)
          .wordings(UNSTATED, NOT_APPLICABLE, TO_BE_CONFIRMED)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Timescale timescale = action.action().timescale();
    if (!action.isOwed()) {
      return;
    }
    if (timescale instanceof Timescale.NotApplicable) {
      action.flag("timescale", NOT_APPLICABLE).fact("text", timescale.text());
    } else if (timescale instanceof Timescale.ToBeConfirmed) {
      action.flag("timescale", TO_BE_CONFIRMED).fact("text", timescale.text());
    } else if (timescale instanceof Timescale.Unstated
        || action.get(PLACEHOLDERS).contains(timescale.text())) {
      action.flag("timescale", UNSTATED).fact("text", timescale.text());
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"-\"",
            Severity.ERROR,
            Sample.plan(Sample.action(new Timescale.Unstated("-"))),
            Sample.AS_OF),
        Example.flagged(
            "\"n/a\" on an open action",
            Severity.ERROR,
            Sample.plan(Sample.action(new Timescale.NotApplicable("n/a"))),
            Sample.AS_OF),
        Example.flagged(
            "\"TBC\"",
            Severity.ERROR,
            Sample.plan(Sample.action(new Timescale.ToBeConfirmed("TBC"))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"Ongoing, review March 2027\"",
            Sample.plan(
                Sample.action(
                    new Timescale.Ongoing(
                        "Ongoing, review March 2027",
                        Optional.empty(),
                        Optional.of(DateWindow.parse("2027-03")),
                        Optional.empty()))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"when capacity allows\": unreadable, not missing",
            Sample.plan(Sample.action(new Timescale.Unreadable("when capacity allows"))),
            Sample.AS_OF));
  }
}
