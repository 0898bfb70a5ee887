// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.testing.ActionPlanArbitraries;

class PlanDiffProperties {

  @Provide
  Arbitrary<List<ActionPlan>> versions() {
    return ActionPlanArbitraries.versions();
  }

  @Property(tries = 200)
  void aPlanDiffersInNothingFromItselfInAnyOrder(
      @ForAll("versions") List<ActionPlan> versions, @ForAll long seed) {
    ActionPlan plan = versions.get(1);

    assertThat(PlanDiff.between(plan, plan).changes()).isEmpty();
    assertThat(PlanDiff.between(plan, shuffled(plan, seed)).changes()).isEmpty();
  }

  @Property(tries = 300)
  void theDifferenceTheOtherWayRoundIsItsMirrorImage(
      @ForAll("versions") List<ActionPlan> versions) {
    PlanDiff there = PlanDiff.between(versions.get(0), versions.get(1));
    PlanDiff back = PlanDiff.between(versions.get(1), versions.get(0));

    assertThat(there.reversed()).isEqualTo(back);
    assertThat(there.reversed().changes()).isEqualTo(back.changes());
    assertThat(there.changes()).hasSameSizeAs(back.changes());
    assertThat(there.changes().stream().filter(PlanChange.ActionVanished.class::isInstance))
        .hasSameSizeAs(
            back.changes().stream().filter(PlanChange.ActionAppeared.class::isInstance).toList());
    assertThat(moves(there).stream().map(Move::reversed))
        .containsExactlyInAnyOrderElementsOf(moves(back));
  }

  /** A deadline before and after. */
  private record Move(Timescale from, Timescale to) {
    Move reversed() {
      return new Move(to, from);
    }
  }

  private static List<Move> moves(PlanDiff diff) {
    return diff.changes().stream()
        .filter(PlanChange.DeadlineChanged.class::isInstance)
        .map(PlanChange.DeadlineChanged.class::cast)
        .map(change -> new Move(change.from(), change.to()))
        .toList();
  }

  @Property(tries = 100)
  void isEmptyIfAndOnlyIfNothingDiffersThatIsCompared(
      @ForAll("versions") List<ActionPlan> versions, @ForAll("others") ActionPlan other) {
    ActionPlan plan = versions.get(0);

    for (ActionPlan changed : changedInOneProperty(plan, other)) {
      assertThat(PlanDiff.between(plan, changed).isEmpty())
          .isEqualTo(SameSaid.of(plan).equals(SameSaid.of(changed)));
    }
    assertThat(PlanDiff.between(plan, versions.get(1)).isEmpty())
        .isEqualTo(SameSaid.of(plan).equals(SameSaid.of(versions.get(1))));
  }

  @Provide
  Arbitrary<ActionPlan> others() {
    return ActionPlanArbitraries.plans();
  }

  /**
   * The plan with one property of the other, in each of its entities of which both have a first.
   */
  private static List<ActionPlan> changedInOneProperty(ActionPlan plan, ActionPlan other) {
    List<ActionPlan> changed = new ArrayList<>(changed(plan, other, one -> one));
    changed.addAll(changed(plan.conventions(), other.conventions(), plan::withConventions));
    if (!plan.recommendations().isEmpty() && !other.recommendations().isEmpty()) {
      Recommendation first = plan.recommendations().get(0);
      Recommendation second = other.recommendations().get(0);
      Function<Recommendation, ActionPlan> into = one -> withFirst(plan, one);
      changed.addAll(changed(first, second, into));
      if (first.response().isPresent() && second.response().isPresent()) {
        changed.addAll(
            changed(
                first.response().get(),
                second.response().get(),
                one -> into.apply(first.withResponse(one))));
      }
      if (!first.actions().isEmpty() && !second.actions().isEmpty()) {
        Function<Action, ActionPlan> within = one -> into.apply(withFirst(first, one));
        changed.addAll(changed(first.actions().get(0), second.actions().get(0), within));
      }
    }
    return changed;
  }

  private static <T> List<ActionPlan> changed(T one, T other, Function<T, ActionPlan> into) {
    return Attribute.of(one).stream()
        .filter(attribute -> !attribute.entity().equals(Conventions.class) || isFree(attribute))
        .map(attribute -> into.apply(attribute.with(one, attribute.get(other))))
        .toList();
  }

  /** Whether a convention may be changed without the others. */
  private static boolean isFree(Attribute convention) {
    return !convention.name().endsWith("Ends");
  }

  private static ActionPlan withFirst(ActionPlan plan, Recommendation first) {
    List<Recommendation> all = new ArrayList<>(plan.recommendations());
    all.set(0, first);
    return plan.withRecommendations(all);
  }

  private static Recommendation withFirst(Recommendation recommendation, Action first) {
    List<Action> all = new ArrayList<>(recommendation.actions());
    all.set(0, first);
    return recommendation.withActions(all);
  }

  @Property(tries = 200)
  void whiteSpaceAndOrderAreNoDifferenceHoweverManyAreAlike(
      @ForAll("versions") List<ActionPlan> versions, @ForAll long seed) {
    ActionPlan plan = versions.get(1);
    List<Recommendation> spaced = new ArrayList<>();
    for (Recommendation each : plan.recommendations()) {
      List<Action> actions = new ArrayList<>();
      for (Action action : each.actions()) {
        actions.add(action.withDescription("\n" + action.description() + " "));
      }
      Collections.shuffle(actions, new Random(seed));
      spaced.add(each.withText(" " + each.text() + "\u00a0").withActions(actions));
    }

    assertThat(PlanDiff.between(plan, shuffled(plan.withRecommendations(spaced), seed)).changes())
        .isEmpty();
  }

  @Property(tries = 200)
  void theOrderOfRecommendationsChangesNothingWhereAllHaveReferences(
      @ForAll("versions") List<ActionPlan> versions, @ForAll long seed) {
    ActionPlan earlier = numbered(versions.get(0));
    ActionPlan later = numbered(versions.get(1));

    assertThat(sentences(PlanDiff.between(earlier, shuffled(later, seed))))
        .containsExactlyInAnyOrderElementsOf(sentences(PlanDiff.between(earlier, later)));
    assertThat(sentences(PlanDiff.between(shuffled(earlier, seed), later)))
        .containsExactlyInAnyOrderElementsOf(sentences(PlanDiff.between(earlier, later)));
  }

  @Property(tries = 200)
  void everythingOfBothVersionsIsThereOnce(@ForAll("versions") List<ActionPlan> versions) {
    PlanDiff diff = PlanDiff.between(versions.get(0), versions.get(1));

    assertThat(diff.actions().stream().flatMap(item -> item.earlier().stream()).map(Placed::value))
        .containsExactlyInAnyOrderElementsOf(actions(versions.get(0)));
    assertThat(diff.actions().stream().flatMap(item -> item.later().stream()).map(Placed::value))
        .containsExactlyInAnyOrderElementsOf(actions(versions.get(1)));
    assertThat(diff.recommendations().stream().flatMap(item -> item.later().stream()))
        .map(Placed::value)
        .containsExactlyElementsOf(versions.get(1).recommendations());
  }

  private static List<Action> actions(ActionPlan plan) {
    return plan.recommendations().stream().flatMap(each -> each.actions().stream()).toList();
  }

  private static List<String> sentences(PlanDiff diff) {
    return diff.changes().stream().map(PlanChange::sentence).toList();
  }

  private static ActionPlan shuffled(ActionPlan plan, long seed) {
    List<Recommendation> shuffled = new ArrayList<>(plan.recommendations());
    Collections.shuffle(shuffled, new Random(seed));
    return plan.withRecommendations(shuffled);
  }

  private static ActionPlan numbered(ActionPlan plan) {
    List<Recommendation> numbered = new ArrayList<>();
    for (Recommendation each : plan.recommendations()) {
      Reference reference = Reference.of("P" + numbered.size());
      List<Action> actions = new ArrayList<>();
      for (Action action : each.actions()) {
        actions.add(action.withReference(Reference.of(reference + "." + actions.size())));
      }
      numbered.add(each.withReference(reference).withActions(actions));
    }
    return plan.withRecommendations(numbered);
  }
}
