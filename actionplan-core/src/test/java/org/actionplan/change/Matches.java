// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;

/** How the recommendations of two versions of a plan were matched, in few words. */
final class Matches {

  private Matches() {}

  /** A line for each recommendation: earlier name = later name and the sign. */
  static List<String> of(ActionPlan earlier, ActionPlan later) {
    return PlanDiff.between(earlier, later).recommendations().stream()
        .map(
            item ->
                name(item.earlier())
                    + " = "
                    + name(item.later())
                    + item.matchedBy().map(sign -> " " + sign).orElse(""))
        .toList();
  }

  private static String name(Optional<Placed<Recommendation>> placed) {
    return placed
        .map(some -> some.subject().name().substring("recommendation ".length()))
        .orElse("-");
  }
}
