// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Subject;

/**
 * Matches two versions of a plan: the recommendations, then the actions of each, then the actions
 * that were moved to another recommendation, and by position what is then left.
 */
final class PlanMatching {

  private final List<Compared<Recommendation>> recommendations;
  private final List<Compared<Action>> actions = new ArrayList<>();
  private final Set<String> earlierReferences;
  private final Set<String> laterReferences;

  PlanMatching(ActionPlan earlier, ActionPlan later) {
    this.recommendations = recommendations(earlier, later);
    this.earlierReferences = references(earlier);
    this.laterReferences = references(later);
    matchActions();
  }

  private static List<Compared<Recommendation>> recommendations(
      ActionPlan earlier, ActionPlan later) {
    Matching<Recommendation> matching = new Matching<>(candidates(earlier), candidates(later));
    matching.byIdentity();
    matching.byPosition();
    List<Compared<Recommendation>> all = matching.matched();
    matching.earlierLeft().forEach(left -> all.add(Compared.vanished(left.placed())));
    matching.laterLeft().forEach(left -> all.add(Compared.appeared(left.placed())));
    return all;
  }

  private static List<Candidate<Recommendation>> candidates(ActionPlan plan) {
    List<Candidate<Recommendation>> candidates = new ArrayList<>();
    for (Recommendation each : plan.recommendations()) {
      Subject subject = Subject.of(each, candidates.size());
      candidates.add(
          Candidate.of(new Placed<>(subject, each), Said.of(each), each.reference(), each.text()));
    }
    return candidates;
  }

  private static List<Candidate<Action>> candidates(Placed<Recommendation> of) {
    List<Candidate<Action>> candidates = new ArrayList<>();
    for (Action each : of.value().actions()) {
      Subject subject = of.subject().action(each, candidates.size());
      candidates.add(
          Candidate.of(
              new Placed<>(subject, each), Said.of(each), each.reference(), each.description()));
    }
    return candidates;
  }

  /** The references of actions that stand once in a whole plan. */
  private static Set<String> references(ActionPlan plan) {
    Map<String, Integer> counts = new HashMap<>();
    plan.recommendations().stream()
        .flatMap(recommendation -> recommendation.actions().stream())
        .flatMap(action -> action.reference().stream())
        .forEach(reference -> counts.merge(reference.folded(), 1, Integer::sum));
    counts.values().removeIf(count -> count > 1);
    return counts.keySet();
  }

  private void matchActions() {
    Set<Placed<Action>> moved = matchMoved();
    for (Compared<Recommendation> pair : recommendations) {
      Matching<Action> matching = within(pair, moved);
      matching.byPosition();
      actions.addAll(matching.matched());
      matching.earlierLeft().forEach(left -> actions.add(Compared.vanished(left.placed())));
      matching.laterLeft().forEach(left -> actions.add(Compared.appeared(left.placed())));
    }
  }

  private static Matching<Action> within(
      Compared<Recommendation> pair, Set<Placed<Action>> without) {
    Matching<Action> matching =
        new Matching<>(
            without(pair.earlier().stream().toList(), without),
            without(pair.later().stream().toList(), without));
    matching.byIdentity();
    return matching;
  }

  private static List<Candidate<Action>> without(
      List<Placed<Recommendation>> of, Set<Placed<Action>> taken) {
    return of.stream()
        .flatMap(recommendation -> candidates(recommendation).stream())
        .filter(candidate -> !taken.contains(candidate.placed()))
        .toList();
  }

  /** Finds what left one recommendation and came to another. */
  private Set<Placed<Action>> matchMoved() {
    List<Candidate<Action>> gone = new ArrayList<>();
    List<Candidate<Action>> come = new ArrayList<>();
    for (Compared<Recommendation> pair : recommendations) {
      Matching<Action> matching = within(pair, Set.of());
      matching.earlierLeft().forEach(left -> gone.add(known(left, earlierReferences)));
      matching.laterLeft().forEach(left -> come.add(known(left, laterReferences)));
    }
    Matching<Action> matching =
        new Matching<>(
            gone.stream().filter(PlanMatching::isDistinct).toList(),
            come.stream().filter(PlanMatching::isDistinct).toList());
    matching.byIdentity();
    Set<Placed<Action>> moved = new HashSet<>();
    for (Compared<Action> pair : matching.matched()) {
      actions.add(pair);
      pair.earlier().ifPresent(moved::add);
      pair.later().ifPresent(moved::add);
    }
    return moved;
  }

  /** A reference such as "1", which other recommendations use as well, says nothing of a plan. */
  private static Candidate<Action> known(Candidate<Action> left, Set<String> references) {
    return left.reference().filter(references::contains).isPresent()
        ? left
        : left.withoutReference();
  }

  private static boolean isDistinct(Candidate<Action> candidate) {
    return candidate.hasManyWords() || candidate.reference().isPresent();
  }

  List<Compared<Recommendation>> recommendations() {
    return recommendations;
  }

  List<Compared<Action>> actions() {
    return actions;
  }
}
