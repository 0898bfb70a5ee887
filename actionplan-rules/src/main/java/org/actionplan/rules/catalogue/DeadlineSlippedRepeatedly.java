// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Revision;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A date that keeps moving away. */
final class DeadlineSlippedRepeatedly implements ActionRule {

  private static final Parameter<Integer> WARN_AT =
      Parameter.whole("warnAt", 2, "How many moves later are a warning.");

  private static final Parameter<Integer> ERROR_AT =
      Parameter.whole("errorAt", 3, "How many moves later are an error.");

  private static final Parameter<Integer> MAX_TOTAL_DAYS =
      Parameter.whole("maxTotalDays", 365, "How many days a date may move later in all.");

  private static final String ADVICE =
      "Ask for a realistic date with a reason, or decide whether the action is still wanted.";

  private static final Wording OFTEN =
      Wording.of(
          "deadline-slipped-repeatedly/often",
          "The deadline has been moved later {count} times, from {from} to {to}.",
          ADVICE);

  private static final Wording FAR =
      Wording.of(
          "deadline-slipped-repeatedly/far",
          "The deadline has been moved later by {days} days, from {from} to {to}.",
          ADVICE);

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("deadline-slipped-repeatedly", Severity.WARNING)
          .summary("A deadline has been moved later too often or by too much.")
          .why("Most actions of some plans have slipped more than once; moving the date hides it.")
          .source("Herefordshire Council, 2017; North Devon Council, 2022.")
          .parameters(WARN_AT, ERROR_AT, MAX_TOTAL_DAYS)
          .wordings(OFTEN, FAR)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Action judged = action.action();
    if (judged.revisions().isEmpty() || !action.isOpen()) {
      return;
    }
    int moves = Slippage.count(judged.revisions());
    if (moves == 0) {
      return;
    }
    if (moves >= action.get(WARN_AT) || moves >= action.get(ERROR_AT)) {
      FindingDraft draft = flag(action, OFTEN).fact("count", moves);
      if (moves >= action.get(ERROR_AT)) {
        draft.severity(Severity.ERROR);
      }
    } else {
      Optional<Long> days = Slippage.days(judged.originalTimescale(), judged.timescale());
      if (days.isPresent() && days.get() > action.get(MAX_TOTAL_DAYS)) {
        flag(action, FAR).fact("days", days.get());
      }
    }
  }

  private static FindingDraft flag(ActionCase action, Wording wording) {
    Action judged = action.action();
    FindingDraft draft = action.flag("revisions", wording).fact("text", judged.timescale().text());
    Deadlines.state("from", judged.originalTimescale(), draft);
    Deadlines.state("to", judged.timescale(), draft);
    return draft;
  }

  @Override
  public List<Example> examples() {
    Timescale june = Sample.due("30 June 2026", "2026-06-30");
    Timescale july = Sample.due("30 July 2026", "2026-07-30");
    Timescale september = Sample.due("30 September 2026", "2026-09-30");
    Timescale later = Sample.due("31 December 2027", "2027-12-31");
    Timescale december = Sample.due("31 December 2026", "2026-12-31");
    return List.of(
        Example.flagged(
            "30 June, 30 September, 31 December: two moves",
            Severity.WARNING,
            Sample.plan(
                Sample.action(december)
                    .addRevisions(moved(june, september), moved(september, december))),
            Sample.AS_OF),
        Example.flagged(
            "one move of 549 days",
            Severity.WARNING,
            Sample.plan(Sample.action(later).addRevisions(moved(june, later))),
            Sample.AS_OF),
        Example.notFlagged(
            "one move of 30 days",
            Sample.plan(Sample.action(july).addRevisions(moved(june, july))),
            Sample.AS_OF));
  }

  private static Revision moved(Timescale from, Timescale to) {
    return Revision.builder().from(from).to(to).build();
  }

  /** How far a later promise is from an earlier one. */
  private static final class Slippage {

    static int count(List<Revision> revisions) {
      int slips = 0;
      for (int i = 0; i < revisions.size(); i++) {
        Optional<Long> days = days(revisions.get(i).from(), revisions.get(i).to());
        if (days.isPresent() && days.get() > 0) {
          slips++;
        }
      }
      return slips;
    }

    /** The days between the last days allowed; empty unless both have one. */
    static Optional<Long> days(Timescale from, Timescale to) {
      Optional<Deadline> first = from.deadline();
      Optional<Deadline> last = first.isPresent() ? to.deadline() : first;
      return last.isPresent()
          ? Optional.of(ChronoUnit.DAYS.between(first.get().latest(), last.get().latest()))
          : Optional.empty();
    }
  }
}
