// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Objects;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;

/** The plan that is judged, and the version before it if it is judged beside one. */
record Versions(ActionPlan plan, Optional<ActionPlan> previous) {

  static Versions of(ActionPlan plan) {
    return new Versions(Objects.requireNonNull(plan, "plan"), Optional.empty());
  }

  static Versions of(ActionPlan plan, ActionPlan previous) {
    return new Versions(
        Objects.requireNonNull(plan, "plan"),
        Optional.of(Objects.requireNonNull(previous, "previous")));
  }
}
