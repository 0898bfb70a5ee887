// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.portfolio;

import java.util.Objects;
import org.actionplan.plan.ActionPlan;

/**
 * A plan and what it is called in its portfolio.
 *
 * @param key for example the number of the plan in a register, or the line of a file; any value
 *     with {@code equals}
 * @param plan the plan
 * @param <K> the type of the key
 */
public record KeyedPlan<K>(K key, ActionPlan plan) {

  /**
   * Refuses to be incomplete.
   *
   * @param key what the plan is called
   * @param plan the plan
   */
  public KeyedPlan {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(plan, "plan");
  }
}
