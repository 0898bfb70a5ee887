// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.plan.Reference;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.RecommendationCase;

/** Which actions a reference leads to: the action itself, or all actions of a recommendation. */
final class Dependencies {

  private final List<ActionCase> actions = new ArrayList<>();
  private final Map<String, List<Integer>> byReference = new HashMap<>();

  private Dependencies() {}

  /** Whether any action of a plan depends on anything; most plans have none. */
  static boolean areIn(PlanCase plan) {
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase recommendation = plan.recommendation(i);
      for (int j = 0; j < recommendation.actionCount(); j++) {
        if (!recommendation.action(j).action().dependsOn().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  static Dependencies of(PlanCase plan) {
    Dependencies dependencies = new Dependencies();
    for (int i = 0; i < plan.recommendationCount(); i++) {
      dependencies.add(plan.recommendation(i));
    }
    return dependencies;
  }

  private void add(RecommendationCase recommendation) {
    recommendation.recommendation().reference().ifPresent(this::leadingTo);
    for (int j = 0; j < recommendation.actionCount(); j++) {
      ActionCase action = recommendation.action(j);
      int index = actions.size();
      actions.add(action);
      recommendation.recommendation().reference().ifPresent(of -> leadingTo(of).add(index));
      action.action().reference().ifPresent(of -> addOnce(leadingTo(of), index));
    }
  }

  /** An only action often bears the reference of its recommendation. */
  private static void addOnce(List<Integer> indexes, int index) {
    if (!indexes.contains(index)) {
      indexes.add(index);
    }
  }

  private List<Integer> leadingTo(Reference reference) {
    return byReference.computeIfAbsent(reference.folded(), folded -> new ArrayList<>());
  }

  /** All actions of the plan, in its order. */
  List<ActionCase> actions() {
    return actions;
  }

  /** Whether a recommendation or an action of the plan has the reference. */
  boolean knows(Reference reference) {
    return byReference.containsKey(reference.folded());
  }

  /** The indexes of the actions that a reference leads to; empty if it leads nowhere. */
  List<Integer> targets(Reference reference) {
    return byReference.getOrDefault(reference.folded(), List.of());
  }
}
