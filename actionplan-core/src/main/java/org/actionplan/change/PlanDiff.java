// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;
import org.actionplan.report.Subject;

/**
 * What differs between two versions of a plan, in terms of the field: which deadline moved and by
 * how much, which response changed, which action vanished.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(october, january);
 * for (PlanChange change : diff.changes()) {
 *   System.out.println(change.sentence());
 * }
 * }</pre>
 *
 * <p>prints, among others, "recommendation b, action 1: The deadline moved from 2022-10-31 to
 * 2023-03-31, 151 days later."
 *
 * <p>A recommendation is found again by its reference, else by its words, else by its place between
 * the same neighbours; an action likewise within its recommendation, then in the whole plan. Words
 * outweigh a reference if there are five or more and they stand once in each version: the plan was
 * renumbered. Where a sign fits two, it decides nothing. {@link Compared#matchedBy()} tells how
 * each was found. The order of recommendations is no difference.
 *
 * <p>Every property of a plan is compared, of which two versions can say different things, unknown
 * fields too. Not compared are:
 *
 * <ul>
 *   <li>the order of recommendations and of the actions of each, which is the layout's;
 *   <li>white space, and the case of references;
 *   <li>whether a text is blank or not there, and likewise a response that says nothing;
 *   <li>who holds a post: people come and go, and the promise stays that of the post.
 * </ul>
 *
 * <p>How far recorded revisions explain a move is told by the {@link SlippageLedger}. Immutable.
 *
 * @param plan the plan as a whole, in both versions
 * @param recommendations every recommendation of either version, in the order of the later one
 * @param actions every action of either version, in the order of the later one
 */
public record PlanDiff(
    Compared<ActionPlan> plan,
    List<Compared<Recommendation>> recommendations,
    List<Compared<Action>> actions) {

  private static final Subject WHOLE = new Subject(JsonPointer.ROOT, "plan", "plan");

  /**
   * Sorts and copies the lists.
   *
   * @param plan the plan as a whole, in both versions
   * @param recommendations every recommendation of either version
   * @param actions every action of either version
   * @throws IllegalArgumentException if one version of the plan is not there
   */
  public PlanDiff {
    if (plan.matchedBy().isEmpty()) {
      throw new IllegalArgumentException("plan must be there in both versions, but was " + plan);
    }
    recommendations = recommendations.stream().sorted(Compared.ORDER).toList();
    actions = actions.stream().sorted(Compared.ORDER).toList();
  }

  /**
   * Compares two versions of a plan, in time proportional to their size.
   *
   * @param earlier for example the version of October
   * @param later for example the version of January
   * @return the differences
   */
  public static PlanDiff between(ActionPlan earlier, ActionPlan later) {
    PlanMatching matching = new PlanMatching(earlier, later);
    Compared<ActionPlan> plan =
        Compared.matched(new Placed<>(WHOLE, earlier), new Placed<>(WHOLE, later), MatchedBy.GIVEN);
    return new PlanDiff(plan, matching.recommendations(), matching.actions());
  }

  /**
   * The differences, one by one.
   *
   * @return the changes, those of the plan itself first, then in the order of the later version;
   *     empty if and only if the versions say the same
   */
  public List<PlanChange> changes() {
    return Changes.of(this);
  }

  /**
   * Whether the versions say the same, as far as is compared.
   *
   * @return true if there are no changes
   */
  public boolean isEmpty() {
    return changes().isEmpty();
  }

  /**
   * The differences seen from the other side.
   *
   * @return what {@code between(later, earlier)} returns
   */
  public PlanDiff reversed() {
    return new PlanDiff(
        plan.reversed(),
        recommendations.stream().map(Compared::reversed).toList(),
        actions.stream().map(Compared::reversed).toList());
  }

  /**
   * The differences in English, a line for each.
   *
   * @return the {@linkplain PlanChange#sentence() sentences}, each with a line feed
   */
  public String toText() {
    return toText(Messages.of(Language.ENGLISH));
  }

  /**
   * The differences in another language, a line for each.
   *
   * @param messages for example those {@link Messages#of of} {@link Language#WELSH}
   * @return the {@linkplain PlanChange#sentence(Messages) sentences}, each with a line feed
   */
  public String toText(Messages messages) {
    StringBuilder text = new StringBuilder();
    changes().forEach(change -> text.append(change.sentence(messages)).append('\n'));
    return text.toString();
  }
}
