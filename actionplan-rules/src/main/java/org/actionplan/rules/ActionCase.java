// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Optional;
import org.actionplan.calendar.Deadline;
import org.actionplan.plan.Action;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/** An action as an {@link ActionRule} sees it, with the recommendation that it answers. */
public final class ActionCase extends Case {

  private final RecommendationCase recommendation;
  private final Action action;
  private final int number;

  /** Worked out at most once for all the rules that ask. */
  private Optional<Deadline> deadline = Optional.empty();

  private boolean isDeadlineKnown;

  private @Nullable Boolean open;

  /** Made for the first finding. */
  private @Nullable Subject subject;

  ActionCase(RecommendationCase recommendation, Action action, int number) {
    super(recommendation.judgement);
    this.recommendation = recommendation;
    this.action = action;
    this.number = number;
  }

  /**
   * The action.
   *
   * @return the action
   */
  public Action action() {
    return action;
  }

  /**
   * The recommendation that it answers.
   *
   * @return the recommendation
   */
  public Recommendation recommendation() {
    return recommendation.recommendation();
  }

  /**
   * The last days allowed by the action's current timescale.
   *
   * @return the deadline, or empty if there is none (yet)
   */
  public Optional<Deadline> deadline() {
    if (!isDeadlineKnown) {
      deadline = action.timescale().deadline();
      isDeadlineKnown = true;
    }
    return deadline;
  }

  /**
   * Whether the action is {@linkplain Action#isOpen() open}.
   *
   * @return true unless it is done or will not be done
   */
  public boolean isOpen() {
    if (open == null) {
      open = action.isOpen();
    }
    return open;
  }

  /**
   * Whether an owner, a timescale and a budget are owed: the action is open, and the recommendation
   * was not rejected.
   *
   * @return true if somebody has to do something
   */
  public boolean isOwed() {
    return isOpen() && !isForRejected();
  }

  /**
   * Whether the action stands under a recommendation that was rejected.
   *
   * @return true if the decision is {@link Decision#REJECTED}
   */
  public boolean isForRejected() {
    return recommendation.isRejected();
  }

  /**
   * The action as a subject: named by its reference, or else by its position; identified by its
   * reference, or else by its words.
   */
  @Override
  public Subject subject() {
    if (subject == null) {
      subject = recommendation.subject().action(action, number);
    }
    return subject;
  }
}
