// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.List;

/**
 * One thing that a plan is judged by, such as {@code deadline-lapsed}.
 *
 * <p>A rule looks at one kind of subject: the whole plan ({@link PlanRule}), each recommendation
 * ({@link RecommendationRule}) or each action ({@link ActionRule}). It is a pure function of the
 * subject, its parameters and the as-of date: no state, no clock, no input or output. One rule may
 * run in several threads at once.
 */
public sealed interface Rule permits PlanRule, RecommendationRule, ActionRule {

  /**
   * What the rule is called, how severe it is, why it exists and what can be set.
   *
   * @return the definition; the same on every call
   */
  RuleDefinition definition();

  /**
   * Cases that it must flag and cases that it must not, which run as tests.
   *
   * @return the examples; empty unless the rule has some
   */
  default List<Example> examples() {
    return List.of();
  }
}
