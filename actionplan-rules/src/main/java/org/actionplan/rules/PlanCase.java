// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import org.actionplan.report.JsonPointer;
import org.actionplan.report.Subject;

/** A plan as a {@link PlanRule} sees it. */
public final class PlanCase extends Case {

  /** A plan as a whole, as a subject. */
  static final Subject WHOLE = new Subject(JsonPointer.ROOT, "plan", "plan");

  PlanCase(Judgement judgement) {
    super(judgement);
  }

  /**
   * How many recommendations the plan has.
   *
   * @return the number
   */
  public int recommendationCount() {
    return plan().recommendations().size();
  }

  /**
   * One recommendation, to look at or to flag.
   *
   * @param index counted from zero
   * @return the recommendation with its surroundings
   * @throws IndexOutOfBoundsException if there is no such recommendation
   */
  public RecommendationCase recommendation(int index) {
    return new RecommendationCase(judgement, plan().recommendations().get(index), index);
  }

  @Override
  public Subject subject() {
    return WHOLE;
  }
}
