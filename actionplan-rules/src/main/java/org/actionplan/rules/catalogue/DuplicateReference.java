// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Reference;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
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
    Map<String, Integer> uses = new HashMap<>();
    forEachReference(plan, (at, key, reference) -> uses.merge(key, 1, Integer::sum));
    if (uses.values().stream().anyMatch(count -> count > 1)) {
      forEachReference(
          plan, (at, key, reference) -> flag(at, reference, uses.getOrDefault(key, 0)));
    }
  }

  private static void flag(Case at, Reference reference, int count) {
    if (count > 1) {
      at.flag("reference", DUPLICATE)
          .fact("text", reference)
          .fact("count", count)
          .argument("reference", reference);
    }
  }

  /** What is done with each reference, and with the key under which it must be the only one. */
  private interface Visitor {
    void visit(Case at, String key, Reference reference);
  }

  private static void forEachReference(PlanCase plan, Visitor visitor) {
    boolean restarts = plan.get(SCOPE) == Scope.RECOMMENDATION;
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase at = plan.recommendation(i);
      Optional<Reference> own = at.recommendation().reference();
      own.ifPresent(reference -> visitor.visit(at, reference.folded(), reference));
      String prefix = restarts ? i + "/" : "";
      for (int j = 0; j < at.actionCount(); j++) {
        ActionCase action = at.action(j);
        action
            .action()
            .reference()
            .filter(reference -> !(at.actionCount() == 1 && isSame(reference, own)))
            .ifPresent(reference -> visitor.visit(action, prefix + reference.folded(), reference));
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
