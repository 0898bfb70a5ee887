// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import org.actionplan.report.JsonPointer;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/** A plan as a {@link PlanRule} sees it. */
public final class PlanCase extends Case {

  /** A plan as a whole, as a subject. */
  static final Subject WHOLE = new Subject(JsonPointer.ROOT, "plan", "plan");

  /** Made when first asked for, and shared by all the rules that ask. */
  private final @Nullable RecommendationCase[] recommendations;

  PlanCase(Judgement judgement) {
    super(judgement);
    this.recommendations =
        new @Nullable RecommendationCase[judgement.plan().recommendations().size()];
  }

  /**
   * How many recommendations the plan has.
   *
   * @return the number
   */
  public int recommendationCount() {
    return recommendations.length;
  }

  /**
   * One recommendation, to look at or to flag.
   *
   * @param index counted from zero
   * @return the recommendation with its surroundings
   * @throws IndexOutOfBoundsException if there is no such recommendation
   */
  public RecommendationCase recommendation(int index) {
    @Nullable RecommendationCase made = recommendations[index];
    if (made == null) {
      made = new RecommendationCase(judgement, plan().recommendations().get(index), index);
      recommendations[index] = made;
    }
    return made;
  }

  @Override
  public Subject subject() {
    return WHOLE;
  }
}
