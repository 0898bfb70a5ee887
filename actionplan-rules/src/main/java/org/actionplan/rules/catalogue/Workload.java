// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.actionplan.plan.Owner;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.RecommendationCase;

/** What one owner leads of a plan, whatever the case and the punctuation of the post's title. */
final class Workload {

  private String owner;
  private int open;
  private final List<LocalDate> deadlines = new ArrayList<>();

  private Workload(String owner) {
    this.owner = owner;
  }

  /** The open actions of every owner that is named, by owner. */
  static Collection<Workload> of(PlanCase plan) {
    Map<String, Workload> workloads = new TreeMap<>();
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase recommendation = plan.recommendation(i);
      for (int j = 0; j < recommendation.actionCount(); j++) {
        ActionCase action = recommendation.action(j);
        if (action.isOwed()) {
          lead(action).ifPresent(lead -> add(name(lead), action, workloads));
        }
      }
    }
    workloads.values().forEach(workload -> workload.deadlines.sort(null));
    return workloads.values();
  }

  private static void add(String owner, ActionCase action, Map<String, Workload> workloads) {
    Workload workload =
        workloads.computeIfAbsent(Placeholders.fold(owner), folded -> new Workload(owner));
    workload.owner = owner.compareTo(workload.owner) < 0 ? owner : workload.owner;
    workload.open++;
    action.deadline().ifPresent(deadline -> workload.deadlines.add(deadline.latest()));
  }

  private static Optional<Owner> lead(ActionCase action) {
    for (Owner owner : action.action().owners()) {
      if (owner.role() == Owner.Role.LEAD) {
        return isNamed(owner.post()) ? Optional.of(owner) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(String post) {
    return !Placeholders.isWordless(post) && !Placeholders.FOR_OWNERS.contains(post);
  }

  private static String name(Owner owner) {
    return owner.organisation().map(body -> owner.post() + ", " + body).orElse(owner.post());
  }

  /** The owner in the first spelling by the alphabet, so that the order of actions is no matter. */
  String owner() {
    return owner;
  }

  /** How many actions are open. */
  int open() {
    return open;
  }

  /** The most deadlines that fall within so many days, in order; the earliest of equals. */
  List<LocalDate> busiest(int days) {
    List<LocalDate> busiest = List.of();
    int first = 0;
    for (int last = 0; last < deadlines.size(); last++) {
      while (!deadlines.get(last).isBefore(deadlines.get(first).plusDays(days)) && first < last) {
        first++;
      }
      if (last - first + 1 > busiest.size()) {
        busiest = deadlines.subList(first, last + 1);
      }
    }
    return busiest;
  }
}
