// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.actionplan.budget.Budget;
import org.actionplan.budget.FundingState;
import org.actionplan.calendar.Deadline;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A plan as flat facts, made before anything is measured: other engines know nothing of plans, and
 * are spared the work of looking into them.
 */
public final class Facts {

  private static final Set<String> NOBODY =
      Set.of("tbc", "tba", "tbd", "various", "all", "n/a", "none", "unknown", "vacant", "-", "");

  private final List<ActionFact> actions = new ArrayList<>();
  private final List<RecommendationFact> recommendations = new ArrayList<>();
  private final List<ReferenceFact> references = new ArrayList<>();

  private Facts() {}

  static Facts of(ActionPlan plan, int number, LocalDate asOf) {
    Facts facts = new Facts();
    for (int i = 0; i < plan.recommendations().size(); i++) {
      facts.add(plan.recommendations().get(i), number + "/recommendations/" + i, number, asOf);
    }
    return facts;
  }

  private void add(Recommendation recommendation, String at, int plan, LocalDate asOf) {
    Decision decision =
        recommendation.response().isPresent()
            ? recommendation.response().get().decision()
            : Decision.NOT_STATED;
    recommendations.add(
        new RecommendationFact(
            at,
            decision == Decision.ACCEPTED || decision == Decision.PARTLY_ACCEPTED,
            recommendation.status().isClosed(),
            recommendation.actions().size()));
    recommendation.reference().ifPresent(reference -> add(reference, at, plan));
    for (int j = 0; j < recommendation.actions().size(); j++) {
      Action action = recommendation.actions().get(j);
      String place = at + "/actions/" + j;
      boolean isOwed = action.isOpen() && decision != Decision.REJECTED;
      actions.add(
          new ActionFact(
              place,
              asOf,
              isOwed,
              isUnresolved(action.budget()),
              action.owners().stream().anyMatch(Facts::isNamed),
              action.isOpen()
                  ? action.timescale().deadline().map(Deadline::latest).orElse(null)
                  : null));
      action.reference().ifPresent(reference -> add(reference, place, plan));
    }
  }

  private void add(Reference reference, String at, int plan) {
    references.add(new ReferenceFact(at, plan + " " + reference.folded()));
  }

  static boolean isUnresolved(Budget budget) {
    return budget instanceof Budget.Costed costed
        ? costed.funding().state().orElse(FundingState.SECURED) == FundingState.SOUGHT
        : budget instanceof Budget.ToBeConfirmed;
  }

  static boolean isNamed(Owner owner) {
    return !NOBODY.contains(owner.post().strip().toLowerCase(Locale.ROOT))
        || owner.holder().isPresent()
        || owner.organisation().isPresent();
  }

  List<ActionFact> actions() {
    return actions;
  }

  List<RecommendationFact> recommendations() {
    return recommendations;
  }

  List<ReferenceFact> references() {
    return references;
  }

  /** What the four rules about actions look at. */
  public record ActionFact(
      String at,
      LocalDate asOf,
      boolean owed,
      boolean unresolvedBudget,
      boolean ownerNamed,
      @Nullable LocalDate openUntil) {

    boolean isUnresolved() {
      return owed && unresolvedBudget;
    }

    boolean isLapsed() {
      return openUntil != null && asOf.isAfter(openUntil);
    }

    boolean isOwnerMissing() {
      return owed && !ownerNamed;
    }

    boolean isLapsedAndUnresolved() {
      return owed && unresolvedBudget && openUntil != null && asOf.isAfter(openUntil);
    }
  }

  /** What the rule about recommendations looks at. */
  public record RecommendationFact(String at, boolean accepted, boolean closed, int actions) {
    boolean isWithoutAction() {
      return accepted && !closed && actions == 0;
    }
  }

  /** What the rule about references looks at: the plan and the reference in one key. */
  public record ReferenceFact(String at, String key) {}
}
