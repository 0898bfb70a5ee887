// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.actionplan.plan.Owner;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.RecommendationCase;
import org.jspecify.annotations.Nullable;

/** What one owner leads of a plan, whatever the case and the punctuation of the post's title. */
final class Workload {

  private String owner;
  private int open;
  private final List<LocalDate> deadlines = new ArrayList<>();

  private Workload(String owner) {
    this.owner = owner;
  }

  /** No owner leads more open actions than this, and most lead fewer. */
  static int bound(PlanCase plan) {
    Lookalikes leads = new Lookalikes();
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase recommendation = plan.recommendation(i);
      for (int j = 0; j < recommendation.actionCount(); j++) {
        @Nullable Owner lead = lead(recommendation.action(j));
        if (lead != null) {
          int post = Placeholders.foldedHash(0, lead.post());
          leads.add(Placeholders.foldedHash(post, lead.organisation().orElse("")));
        }
      }
    }
    return leads.most();
  }

  /** The open actions of every owner that is named, by owner. */
  static Collection<Workload> of(PlanCase plan) {
    Map<String, Workload> bySpelling = new HashMap<>();
    Map<String, Workload> workloads = new TreeMap<>();
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase recommendation = plan.recommendation(i);
      for (int j = 0; j < recommendation.actionCount(); j++) {
        ActionCase action = recommendation.action(j);
        @Nullable Owner lead = lead(action);
        if (lead != null && isNamed(lead.post())) {
          bySpelling.computeIfAbsent(name(lead), name -> spelt(name, workloads)).add(action);
        }
      }
    }
    return workloads.values();
  }

  private static Workload spelt(String owner, Map<String, Workload> workloads) {
    Workload workload =
        workloads.computeIfAbsent(Placeholders.fold(owner), folded -> new Workload(owner));
    workload.owner = owner.compareTo(workload.owner) < 0 ? owner : workload.owner;
    return workload;
  }

  private void add(ActionCase action) {
    open++;
    if (action.deadline().isPresent()) {
      deadlines.add(action.deadline().get().latest());
    }
  }

  /** Whoever leads an action, if the action is owed. */
  private static @Nullable Owner lead(ActionCase action) {
    if (action.isOwed()) {
      List<Owner> owners = action.action().owners();
      for (int i = 0; i < owners.size(); i++) {
        if (owners.get(i).role() == Owner.Role.LEAD) {
          return owners.get(i);
        }
      }
    }
    return null;
  }

  private static boolean isNamed(String post) {
    return !Placeholders.isWordless(post) && !Placeholders.FOR_OWNERS.contains(post);
  }

  private static String name(Owner owner) {
    return owner.organisation().isPresent()
        ? owner.post() + ", " + owner.organisation().get()
        : owner.post();
  }

  /** The owner in the first spelling by the alphabet, so that the order of actions is no matter. */
  String owner() {
    return owner;
  }

  /** How many actions are open. */
  int open() {
    return open;
  }

  /** How many open actions have a deadline. */
  int due() {
    return deadlines.size();
  }

  /** The most deadlines that fall within so many days, in order; the earliest of equals. */
  List<LocalDate> busiest(int days) {
    deadlines.sort(null);
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
