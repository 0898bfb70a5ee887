// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** Work without an end that nobody has promised to look at again. */
final class OngoingWithoutReviewDate implements ActionRule {

  /** What makes open-ended work accountable. */
  enum Accepted {
    /** A date of review, or a cadence such as "monthly". */
    REVIEW,
    /** A dated stage beside the open-ended one. */
    MILESTONE
  }

  private static final Parameter<Set<Accepted>> ACCEPT =
      Parameter.choices(
          "accept",
          Accepted.class,
          Set.of(Accepted.REVIEW, Accepted.MILESTONE),
          "What makes work without an end accountable.");

  private static final Wording WITHOUT_REVIEW =
      Wording.of(
          "ongoing-without-review-date",
          "The work has no end, and no date is given on which it will be looked at again.",
          "Give a date of review or a milestone, such as \"Ongoing, review March 2027\".");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("ongoing-without-review-date", Severity.WARNING)
          .summary("Work without an end has no date of review and no milestone.")
          .why(
              "Ongoing work is never late. It is core business to be reported on, a project with"
                  + " an end, or an initiative with a review.")
          .source("Flintshire County Council, Governance and Audit Committee, 2022.")
          .parameters(ACCEPT)
          .wordings(WITHOUT_REVIEW)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Timescale timescale = action.action().timescale();
    if (action.isOwed()
        && timescale.isOpenEnded()
        && !(action.get(ACCEPT).contains(Accepted.REVIEW) && isReviewed(timescale))
        && !(action.get(ACCEPT).contains(Accepted.MILESTONE) && hasMilestone(timescale))) {
      action.flag("timescale", WITHOUT_REVIEW).fact("text", timescale.text());
    }
  }

  private static boolean isReviewed(Timescale timescale) {
    if (timescale instanceof Timescale.Ongoing ongoing) {
      return ongoing.review().isPresent() || ongoing.cadence().isPresent();
    }
    return timescale instanceof Timescale.Recurring
        || (timescale instanceof Timescale.Staged staged
            && staged.stages().stream().anyMatch(stage -> isReviewed(stage.timescale())));
  }

  private static boolean hasMilestone(Timescale timescale) {
    return timescale instanceof Timescale.Staged staged
        && staged.stages().stream()
            .map(Stage::timescale)
            .anyMatch(stage -> stage.deadline().isPresent());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"Ongoing\"",
            Severity.WARNING,
            Sample.plan(Sample.action(Sample.ongoing("Ongoing"))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"Ongoing, review 31 March 2027\"",
            Sample.plan(
                Sample.action(
                    new Timescale.Ongoing(
                        "Ongoing, review 31 March 2027",
                        Optional.empty(),
                        Optional.of(DateWindow.of(2027, 3, 31)),
                        Optional.empty()))),
            Sample.AS_OF));
  }
}
