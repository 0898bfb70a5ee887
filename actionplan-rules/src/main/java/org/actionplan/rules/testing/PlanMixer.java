// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;

/**
 * Mixes plans out of others: recommendations and actions in other numbers and orders, the fields of
 * one action in another, statuses at random, and now and then nothing at all where something stood.
 *
 * <p>The same number gives the same plan in every run.
 */
final class PlanMixer {

  private static final int MOST_RECOMMENDATIONS = 4;
  private static final int MOST_ACTIONS = 4;

  private final List<ActionPlan> plans;
  private final List<Recommendation> recommendations;
  private final List<Action> actions;

  private PlanMixer(
      List<ActionPlan> plans, List<Recommendation> recommendations, List<Action> actions) {
    this.plans = plans;
    this.recommendations = recommendations;
    this.actions = actions;
  }

  static PlanMixer of(List<ActionPlan> plans) {
    List<Recommendation> recommendations =
        new ArrayList<>(List.of(Recommendation.builder().build()));
    plans.forEach(plan -> recommendations.addAll(plan.recommendations()));
    List<Action> actions = new ArrayList<>(List.of(Action.builder().build()));
    recommendations.forEach(recommendation -> actions.addAll(recommendation.actions()));
    return new PlanMixer(plans, recommendations, actions);
  }

  ActionPlan mix(int number) {
    Random random = new Random(number);
    ActionPlan plan = one(plans, random);
    return plan.withRecommendations(some(MOST_RECOMMENDATIONS, random, this::mixedRecommendation))
        .withApprovedOn(keep(plan.approvedOn(), random))
        .withCurrency(keep(plan.currency(), random))
        .withStatedTotal(keep(plan.statedTotal(), random));
  }

  private Recommendation mixedRecommendation(Random random) {
    Recommendation mixed = one(recommendations, random);
    if (random.nextBoolean()) {
      mixed = mixed.withActions(some(MOST_ACTIONS, random, this::mixedAction));
    }
    return mixed
        .withReference(keep(mixed.reference(), random))
        .withResponse(keep(one(recommendations, random).response(), random))
        .withStatus(random.nextInt(4) == 0 ? anyStatus(random) : mixed.status());
  }

  private Action mixedAction(Random random) {
    Action mixed = one(actions, random);
    Action other = one(actions, random);
    return switch (random.nextInt(10)) {
      case 0 -> mixed.withTimescale(other.timescale());
      case 1 -> mixed.withTimescale(new Timescale.Unstated(""));
      case 2 -> mixed.withBudget(other.budget());
      case 3 -> mixed.withBudget(new Budget.Unstated(""));
      case 4 -> mixed.withOwners(other.owners());
      case 5 -> mixed.withStatus(anyStatus(random));
      case 6 -> mixed.withCompletedOn(other.completedOn());
      case 7 -> mixed.withRevisions(other.revisions()).withUpdates(other.updates());
      case 8 -> mixed.withReference(keep(other.reference(), random));
      default -> mixed;
    };
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(int most, Random random, Function<Random, T> make) {
    List<T> made = new ArrayList<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      made.add(make.apply(random));
    }
    return made;
  }

  private static Status anyStatus(Random random) {
    return one(List.of(Status.values()), random);
  }

  private static <T> Optional<T> keep(Optional<T> value, Random random) {
    return random.nextInt(4) == 0 ? Optional.empty() : value;
  }
}
