// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.Optional;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;

/**
 * Recommendations, counted whether or not anything is done about them.
 *
 * @param recommendations how many there are
 * @param unanswered those of which no response says whether they are accepted
 * @param withoutAction those that no action answers, whatever was decided about them
 */
public record RecommendationTally(int recommendations, int unanswered, int withoutAction) {

  /** No recommendations. */
  public static final RecommendationTally NONE = new RecommendationTally(0, 0, 0);

  static RecommendationTally of(Recommendation recommendation) {
    return new RecommendationTally(
        1,
        decision(recommendation).isPresent() ? 0 : 1,
        recommendation.actions().isEmpty() ? 1 : 0);
  }

  /** What was decided; empty if nobody says. */
  static Optional<Decision> decision(Recommendation recommendation) {
    return recommendation
        .response()
        .map(Response::decision)
        .filter(decision -> decision != Decision.NOT_STATED);
  }

  /**
   * Those of which a response says whether they are accepted.
   *
   * @return the count
   */
  public int answered() {
    return recommendations - unanswered;
  }

  /**
   * The two tallies together.
   *
   * @param other a tally of other recommendations
   * @return the sum of each count
   */
  public RecommendationTally plus(RecommendationTally other) {
    return new RecommendationTally(
        recommendations + other.recommendations,
        unanswered + other.unanswered,
        withoutAction + other.withoutAction);
  }

  /**
   * The counts that a panel asks for first.
   *
   * @return for example "6 recommendations: 4 answered, 2 unanswered, 1 without action"
   */
  @Override
  public String toString() {
    return recommendations
        + (recommendations == 1 ? " recommendation: " : " recommendations: ")
        + answered()
        + " answered, "
        + unanswered
        + " unanswered, "
        + withoutAction
        + " without action";
  }
}
