// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.report.JsonPointer;

/** Finds the changes in recommendations and actions that are matched, and in those that are not. */
final class Changes {

  private final List<PlanChange> found = new ArrayList<>();

  /** Recommendations of the earlier version, and what they became. */
  private final Map<JsonPointer, JsonPointer> became = new HashMap<>();

  private final Set<JsonPointer> appeared = new HashSet<>();

  private Changes() {}

  static List<PlanChange> of(PlanDiff diff) {
    Changes changes = new Changes();
    diff.recommendations().forEach(changes::addRecommendation);
    diff.actions().forEach(changes::addAction);
    changes.found.sort(
        (one, other) -> one.item().subject().pointer().compareTo(other.item().subject().pointer()));
    return List.copyOf(changes.found);
  }

  private void addRecommendation(Compared<Recommendation> item) {
    if (item.later().isEmpty()) {
      found.add(new PlanChange.RecommendationVanished(item));
      return;
    }
    Placed<Recommendation> later = item.later().get();
    if (item.earlier().isEmpty()) {
      appeared.add(later.subject().pointer());
      found.add(new PlanChange.RecommendationAppeared(item));
      return;
    }
    Placed<Recommendation> earlier = item.earlier().get();
    became.put(earlier.subject().pointer(), later.subject().pointer());
    Recommendation from = earlier.value();
    Recommendation to = later.value();
    reference(item, from.reference(), to.reference());
    text(item, from.text(), to.text());
    response(item, from.response(), to.response());
    status(item, from.status(), to.status());
  }

  private void addAction(Compared<Action> item) {
    if (item.later().isEmpty()) {
      if (became.containsKey(recommendation(item.earlier().orElseThrow()))) {
        found.add(new PlanChange.ActionVanished(item));
      }
    } else if (item.earlier().isEmpty()) {
      if (!appeared.contains(recommendation(item.later().get()))) {
        found.add(new PlanChange.ActionAppeared(item));
      }
    } else {
      addAction(item, item.earlier().get(), item.later().get());
    }
  }

  private void addAction(Compared<Action> item, Placed<Action> earlier, Placed<Action> later) {
    if (!recommendation(later).equals(became.get(recommendation(earlier)))) {
      found.add(new PlanChange.ActionMoved(item));
    }
    Action from = earlier.value();
    Action to = later.value();
    reference(item, from.reference(), to.reference());
    text(item, from.description(), to.description());
    if (!isSameDeadline(from.timescale(), to.timescale())) {
      found.add(new PlanChange.DeadlineChanged(item, from.timescale(), to.timescale()));
    }
    status(item, from.status(), to.status());
    if (!from.completedOn().equals(to.completedOn())) {
      found.add(new PlanChange.CompletionChanged(item, from.completedOn(), to.completedOn()));
    }
    if (!posts(from.owners()).equals(posts(to.owners()))) {
      found.add(new PlanChange.OwnersChanged(item, from.owners(), to.owners()));
    }
    if (!isSameBudget(from.budget(), to.budget())) {
      found.add(new PlanChange.BudgetChanged(item, from.budget(), to.budget()));
    }
  }

  private static JsonPointer recommendation(Placed<Action> action) {
    return action.subject().pointer().parent().parent();
  }

  private void reference(Compared<?> item, Optional<Reference> from, Optional<Reference> to) {
    if (!from.map(Reference::folded).equals(to.map(Reference::folded))) {
      found.add(new PlanChange.ReferenceChanged(item, from, to));
    }
  }

  private void text(Compared<?> item, String from, String to) {
    if (!Words.isSame(from, to)) {
      found.add(new PlanChange.TextChanged(item, from, to));
    }
  }

  private void status(Compared<?> item, Status from, Status to) {
    if (from != to) {
      found.add(new PlanChange.StatusChanged(item, from, to));
    }
  }

  private void response(
      Compared<Recommendation> item, Optional<Response> from, Optional<Response> to) {
    if (!said(from).equals(said(to))) {
      found.add(new PlanChange.ResponseChanged(item, from, to));
    }
  }

  /** What a response says; no response says nothing. */
  private static List<String> said(Optional<Response> response) {
    return response
        .map(
            some ->
                List.of(
                    some.decision().name(),
                    Words.spaced(some.text()),
                    Words.spaced(some.reason().orElse(""))))
        .orElse(List.of("NOT_STATED", "", ""));
  }

  private static List<String> posts(List<Owner> owners) {
    return owners.stream()
        .map(
            owner ->
                owner.role()
                    + " "
                    + Words.spaced(owner.post())
                    + ", "
                    + Words.spaced(owner.organisation().orElse("")))
        .toList();
  }

  private static boolean isSameDeadline(Timescale from, Timescale to) {
    return from.equals(to)
        || (Words.isSame(from.text(), to.text())
            && from.getClass() == to.getClass()
            && from.deadline().equals(to.deadline())
            && from.isOpenEnded() == to.isOpenEnded());
  }

  private static boolean isSameBudget(Budget from, Budget to) {
    return from.equals(to)
        || (Words.isSame(from.text(), to.text())
            && from.getClass() == to.getClass()
            && Objects.equals(figure(from), figure(to)));
  }

  /** What a budget says beside its words. */
  private static Object figure(Budget budget) {
    if (budget instanceof Budget.Costed costed) {
      return List.of(costed.amount(), costed.per(), costed.funding());
    }
    return budget instanceof Budget.Band band ? band.level() : budget.isAnswered();
  }
}
