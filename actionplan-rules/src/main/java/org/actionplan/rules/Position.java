// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Subject;

/** Which case a pointer leads into: that of the plan, of a recommendation or of an action. */
record Position(int recommendation, int action) {

  private static final JsonPointer RECOMMENDATIONS = JsonPointer.ROOT.field("recommendations");
  private static final int MISSING = -2;

  /** The position, or empty if there is no such recommendation or action in the plan. */
  static Optional<Position> of(JsonPointer pointer, ActionPlan plan) {
    int recommendation = index(pointer, RECOMMENDATIONS, plan.recommendations().size());
    int action =
        recommendation < 0
            ? recommendation
            : index(
                pointer,
                RECOMMENDATIONS.element(recommendation).field("actions"),
                plan.recommendations().get(recommendation).actions().size());
    return action == MISSING ? Optional.empty() : Optional.of(new Position(recommendation, action));
  }

  private static int index(JsonPointer pointer, JsonPointer list, int size) {
    for (int i = 0; i < size; i++) {
      if (pointer.isWithin(list.element(i))) {
        return i;
      }
    }
    return pointer.isWithin(list) && !pointer.equals(list) ? MISSING : Matter.WHOLE;
  }

  /** The rule before the case it looks at here; empty if it looks at another kind of subject. */
  Optional<Matter> matter(RuleRun<?> run) {
    if (run.rule() instanceof PlanRule) {
      return Optional.of(new Matter(run, Matter.WHOLE, Matter.WHOLE));
    }
    boolean isKind =
        run.rule() instanceof ActionRule
            ? action != Matter.WHOLE
            : recommendation != Matter.WHOLE && action == Matter.WHOLE;
    return isKind ? Optional.of(new Matter(run, recommendation, action)) : Optional.empty();
  }

  /** What stands at the position. */
  Subject subject(ActionPlan plan) {
    if (recommendation == Matter.WHOLE) {
      return PlanCase.WHOLE;
    }
    Recommendation at = plan.recommendations().get(recommendation);
    Subject subject = Subject.of(at, recommendation);
    return action == Matter.WHOLE ? subject : subject.action(at.actions().get(action), action);
  }
}
