// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
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
    changes.addPlan(diff.plan());
    diff.recommendations().forEach(changes::addRecommendation);
    diff.actions().forEach(changes::addAction);
    changes.found.sort(
        (one, other) -> one.item().subject().pointer().compareTo(other.item().subject().pointer()));
    return List.copyOf(changes.found);
  }

  private void addPlan(Compared<ActionPlan> item) {
    ActionPlan from = item.earlier().orElseThrow().value();
    ActionPlan to = item.later().orElseThrow().value();
    FieldChanges fields = fields(item);
    fields.text("title", from.title(), to.title());
    fields.text("subject", from.subject(), to.subject());
    fields.text("recommendingBody", from.recommendingBody(), to.recommendingBody());
    fields.text("authority", from.authority(), to.authority());
    fields.value("approvedOn", from.approvedOn(), to.approvedOn());
    fields.value("currency", from.currency(), to.currency());
    ConventionChanges.add(fields, from.conventions(), to.conventions());
    fields.budget("statedTotal", from.statedTotal(), to.statedTotal());
    fields.entries("sources", from.sources(), to.sources(), Said::of);
    fields.extensions("", from.extensions(), to.extensions());
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
    fields(item).extensions("", from.extensions(), to.extensions());
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
    if (!SaidTimescale.of(from.timescale()).equals(SaidTimescale.of(to.timescale()))) {
      found.add(new PlanChange.DeadlineChanged(item, from.timescale(), to.timescale()));
    }
    status(item, from.status(), to.status());
    fields(item).text("statedStatus", from.statedStatus(), to.statedStatus());
    if (!from.completedOn().equals(to.completedOn())) {
      found.add(new PlanChange.CompletionChanged(item, from.completedOn(), to.completedOn()));
    }
    owners(item, from.owners(), to.owners());
    if (!SaidBudget.of(from.budget()).equals(SaidBudget.of(to.budget()))) {
      found.add(new PlanChange.BudgetChanged(item, from.budget(), to.budget()));
    }
    addRecords(fields(item), from, to);
  }

  /** What was recorded about an action beside its promise. */
  private static void addRecords(FieldChanges fields, Action from, Action to) {
    fields.text("priority", from.priority(), to.priority());
    fields.entries("dependsOn", from.dependsOn(), to.dependsOn(), Reference::folded);
    fields.entries("revisions", from.revisions(), to.revisions(), Said::of);
    fields.entries("updates", from.updates(), to.updates(), Said::of);
    fields.entries("evidence", from.evidence(), to.evidence(), Said::of);
    fields.extensions("", from.extensions(), to.extensions());
  }

  private FieldChanges fields(Compared<?> item) {
    return new FieldChanges(item, found::add);
  }

  private static JsonPointer recommendation(Placed<Action> action) {
    return action.subject().pointer().parent().parent();
  }

  private void reference(Compared<?> item, Optional<Reference> from, Optional<Reference> to) {
    if (!Said.folded(from).equals(Said.folded(to))) {
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
    if (!Said.decision(from).equals(Said.decision(to))) {
      found.add(new PlanChange.ResponseChanged(item, from, to));
    }
    FieldChanges fields = fields(item);
    fields.value(
        "response/receivedOn",
        from.flatMap(Response::receivedOn),
        to.flatMap(Response::receivedOn));
    fields.value(
        "response/givenOn", from.flatMap(Response::givenOn), to.flatMap(Response::givenOn));
    fields.value(
        "response/published", from.flatMap(Response::published), to.flatMap(Response::published));
    fields.extensions(
        "response/",
        from.map(Response::extensions).orElse(Map.of()),
        to.map(Response::extensions).orElse(Map.of()));
  }

  private void owners(Compared<Action> item, List<Owner> from, List<Owner> to) {
    if (!Said.each(from, Said::post).equals(Said.each(to, Said::post))) {
      found.add(new PlanChange.OwnersChanged(item, from, to));
      return;
    }
    for (int i = 0; i < from.size(); i++) {
      fields(item)
          .extensions("owners/" + i + "/", from.get(i).extensions(), to.get(i).extensions());
    }
  }
}
