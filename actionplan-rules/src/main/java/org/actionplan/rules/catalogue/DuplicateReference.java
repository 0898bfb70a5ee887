// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.report.Severity;
import org.actionplan.rules.Case;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/**
 * One reference for two things, so that a link or a comparison may find the wrong one.
 *
 * <p>An action that bears the reference of its own recommendation, as the only action often does,
 * leads nobody astray and is let pass.
 */
final class DuplicateReference implements PlanRule {

  /** Where a reference must be the only one of its kind. */
  enum Scope {
    /** In the whole plan. */
    PLAN,
    /** Among the recommendations, and among the actions of each recommendation. */
    RECOMMENDATION
  }

  private static final Parameter<Scope> SCOPE =
      Parameter.choice(
          "scope",
          Scope.PLAN,
          "Where a reference must be the only one: RECOMMENDATION if the numbers of actions start"
              + " again under each recommendation.");

  private static final Wording DUPLICATE =
      Wording.of(
          "duplicate-reference",
          "The reference {reference} is used {count} times, differences of case and space aside.",
          "Give each recommendation and each action a reference of its own.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("duplicate-reference", Severity.ERROR)
          .summary("A reference is used more than once in a plan, case and space aside.")
          .why(
              "Links, revisions and comparisons with an earlier plan break where two things match.")
          .source("Practice of published trackers: references are stable and unique.")
          .parameters(SCOPE)
          .wordings(DUPLICATE)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    boolean restarts = plan.get(SCOPE) == Scope.RECOMMENDATION;
    List<Recommendation> recommendations = plan.plan().recommendations();
    if (mostUses(recommendations) < 2) {
      return;
    }
    Uses uses = new Uses();
    for (int i = 0; i < recommendations.size(); i++) {
      add(recommendations.get(i), i, restarts ? i + "/" : "", uses);
    }
    uses.repeated.values().forEach(same -> flag(plan, same));
  }

  /** No reference of a plan is used more often. */
  private static int mostUses(List<Recommendation> recommendations) {
    Lookalikes references = new Lookalikes();
    for (int i = 0; i < recommendations.size(); i++) {
      Optional<Reference> own = recommendations.get(i).reference();
      if (own.isPresent()) {
        references.add(own.get().folded().hashCode());
      }
      List<Action> actions = recommendations.get(i).actions();
      for (int j = 0; j < actions.size(); j++) {
        Optional<Reference> reference = actions.get(j).reference();
        if (reference.isPresent() && !(actions.size() == 1 && isSame(reference.get(), own))) {
          references.add(reference.get().folded().hashCode());
        }
      }
    }
    return references.most();
  }

  private static void add(Recommendation recommendation, int index, String prefix, Uses uses) {
    Optional<Reference> own = recommendation.reference();
    if (own.isPresent()) {
      uses.add(own.get().folded(), new Use(index, Use.OWN, own.get()));
    }
    List<Action> actions = recommendation.actions();
    for (int j = 0; j < actions.size(); j++) {
      Optional<Reference> reference = actions.get(j).reference();
      if (reference.isPresent() && !(actions.size() == 1 && isSame(reference.get(), own))) {
        uses.add(key(prefix, reference.get()), new Use(index, j, reference.get()));
      }
    }
  }

  private static String key(String prefix, Reference reference) {
    return prefix.isEmpty() ? reference.folded() : prefix + reference.folded();
  }

  private static void flag(PlanCase plan, List<Use> uses) {
    for (Use use : uses) {
      use.in(plan)
          .flag("reference", DUPLICATE)
          .fact("text", use.reference)
          .fact("count", uses.size())
          .argument("reference", use.reference);
    }
  }

  /** The position of a recommendation or an action, and what it is called. */
  private record Use(int recommendation, int action, Reference reference) {
    /** In place of an action: the recommendation itself. */
    static final int OWN = -1;

    Case in(PlanCase plan) {
      RecommendationCase at = plan.recommendation(recommendation);
      return action == OWN ? at : at.action(action);
    }
  }

  /** What is called by each reference, and what by one that something else is called by too. */
  private static final class Uses {
    final Map<String, Use> first = new HashMap<>();
    final Map<String, List<Use>> repeated = new LinkedHashMap<>();

    void add(String key, Use use) {
      Use earlier = first.putIfAbsent(key, use);
      if (earlier != null) {
        repeated.computeIfAbsent(key, same -> new ArrayList<>(List.of(earlier))).add(use);
      }
    }
  }

  private static boolean isSame(Reference reference, Optional<Reference> other) {
    return other.isPresent() && other.get().folded().equals(reference.folded());
  }

  @Override
  public List<Example> examples() {
    ActionPlan twice =
        Sample.plan(
            Sample.recommendation().reference(Reference.of("R3.2")).build(),
            Sample.recommendation().reference(Reference.of("r3.2 ")).build());
    return List.of(
        Example.flagged("\"R3.2\" and \"r3.2 \" in one plan", Severity.ERROR, twice, Sample.AS_OF),
        Example.notFlagged(
            "\"R3.2\" in one plan, whatever is in another",
            Sample.plan(Sample.recommendation().reference(Reference.of("R3.2")).build()),
            Sample.AS_OF));
  }
}
