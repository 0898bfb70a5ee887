// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Deadline;
import org.actionplan.change.Compared;
import org.actionplan.change.MatchedBy;
import org.actionplan.change.Placed;
import org.actionplan.change.PlanDiff;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Revision;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A date that was overwritten, so that the plan no longer shows what was first promised. */
final class OriginalDeadlineLost implements PlanRule {

  private static final String ADVICE =
      "Record the move as a revision, with the former date, the day, the reason and who allowed"
          + " it.";

  private static final Wording OVERWRITTEN =
      Wording.of(
          "original-deadline-lost",
          "The deadline was {from} in the version before and is {to} in this one, and no revision"
              + " records the move.",
          ADVICE);

  private static final Wording REMOVED =
      Wording.of(
          "original-deadline-lost/removed",
          "The version before shows that {from} was promised first, and this one no longer does.",
          ADVICE);

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("original-deadline-lost", Severity.WARNING)
          .summary(
              "A deadline differs from that of the version before, and no revision records the"
                  + " move.")
          .why(
              "An action whose date was moved is still late against the date first promised; who"
                  + " overwrites the date hides it. Idle without a version before.")
          .source(
              "HM Treasury, DAO 02/20: progress is monitored against the original date. Reading"
                  + " Council, 2022.")
          .wordings(OVERWRITTEN, REMOVED)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    if (plan.previous().isPresent()) {
      for (Compared<Action> action :
          PlanDiff.between(plan.previous().get(), plan.plan()).actions()) {
        if (action.matchedBy().isPresent()) {
          check(plan, action, action.earlier().orElseThrow(), action.later().orElseThrow());
        }
      }
    }
  }

  private static void check(
      PlanCase plan, Compared<Action> action, Placed<Action> earlier, Placed<Action> later) {
    Optional<Deadline> before = earlier.value().timescale().deadline();
    Optional<Deadline> now = later.value().timescale().deadline();
    Optional<Deadline> first = earlier.value().originalDeadline();
    if (before.isPresent()
        && !before.equals(now)
        && !isRecorded(later.value().revisions(), before, now)) {
      Deadlines.state(
          "to", later.value().timescale(), flag(plan, action, OVERWRITTEN, before.get()));
    } else if (first.isPresent() && !first.equals(later.value().originalDeadline())) {
      flag(plan, action, REMOVED, first.get());
    }
  }

  /** Whether revisions, each joined to the next, lead from one deadline to the other. */
  private static boolean isRecorded(
      List<Revision> revisions, Optional<Deadline> from, Optional<Deadline> to) {
    Optional<Deadline> wanted = to;
    for (int i = revisions.size() - 1; i >= 0; i--) {
      if (!revisions.get(i).to().deadline().equals(wanted)) {
        return false;
      }
      wanted = revisions.get(i).from().deadline();
      if (wanted.equals(from)) {
        return true;
      }
    }
    return false;
  }

  private static FindingDraft flag(
      PlanCase plan, Compared<Action> action, Wording wording, Deadline from) {
    FindingDraft draft =
        plan.flag(action.subject().field("timescale"), wording)
            .fact("text", action.later().orElseThrow().value().timescale().text())
            .fact("from", from);
    return action.matchedBy().filter(MatchedBy::isSure).isPresent() ? draft : draft.possible();
  }

  @Override
  public List<Example> examples() {
    ActionPlan june = Sample.plan(Sample.action(Sample.due("30 June 2026", "2026-06-30")));
    Action.Builder december = Sample.action(Sample.due("31 December 2026", "2026-12-31"));
    Revision moved =
        Revision.builder()
            .from(Sample.due("30 June 2026", "2026-06-30"))
            .to(Sample.due("31 December 2026", "2026-12-31"))
            .build();
    ActionPlan silent = Sample.plan(december);
    ActionPlan recorded = Sample.plan(december.addRevisions(moved));
    return List.of(
        Example.flagged(
                "30 June in the version before, 31 December in this one, no revision",
                Severity.WARNING,
                silent,
                Sample.AS_OF)
            .after(june),
        Example.flagged(
                "a revision in the version before, none in this one",
                Severity.WARNING,
                silent,
                Sample.AS_OF)
            .after(recorded),
        Example.notFlagged("the same move, recorded as a revision", recorded, Sample.AS_OF)
            .after(june),
        Example.notFlagged("31 December, no version before", silent, Sample.AS_OF));
  }
}
