// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Optional;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/** A recommendation as a {@link RecommendationRule} sees it, with the response and the actions. */
public final class RecommendationCase extends Case {

  private final Recommendation recommendation;
  private final int index;

  /** Made when first asked for, and shared by all the rules that ask. */
  private final @Nullable ActionCase[] actions;

  private @Nullable Decision decision;

  /** Made for the first finding. */
  private @Nullable Subject subject;

  RecommendationCase(Judgement judgement, Recommendation recommendation, int index) {
    super(judgement);
    this.recommendation = recommendation;
    this.index = index;
    this.actions = new @Nullable ActionCase[recommendation.actions().size()];
  }

  /**
   * The recommendation.
   *
   * @return the recommendation
   */
  public Recommendation recommendation() {
    return recommendation;
  }

  /**
   * What the executive decided.
   *
   * @return the decision; {@link Decision#NOT_STATED} also where there is no response
   */
  public Decision decision() {
    if (decision == null) {
      Optional<Response> response = recommendation.response();
      decision = response.isPresent() ? response.get().decision() : Decision.NOT_STATED;
    }
    return decision;
  }

  /**
   * Whether the executive rejected the recommendation, so that nothing is owed for it.
   *
   * @return true if the decision is {@link Decision#REJECTED}
   */
  public boolean isRejected() {
    return decision() == Decision.REJECTED;
  }

  /**
   * How many actions answer the recommendation.
   *
   * @return the number
   */
  public int actionCount() {
    return actions.length;
  }

  /**
   * One action, to look at or to flag.
   *
   * @param number counted from zero
   * @return the action with its surroundings
   * @throws IndexOutOfBoundsException if there is no such action
   */
  public ActionCase action(int number) {
    @Nullable ActionCase made = actions[number];
    if (made == null) {
      made = new ActionCase(this, recommendation.actions().get(number), number);
      actions[number] = made;
    }
    return made;
  }

  /**
   * The recommendation as a subject: named by its reference, or else by its position; identified by
   * its reference, or else by its text.
   */
  @Override
  public Subject subject() {
    if (subject == null) {
      subject = Subject.of(recommendation, index);
    }
    return subject;
  }
}
