// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.List;

/** One time-dependent rule before one subject: what a turning point turns. */
final class Matter {

  /** In place of an index: the plan as a whole, or the recommendation as a whole. */
  static final int WHOLE = -1;

  private final RuleRun<?> run;
  private final int recommendation;
  private final int action;

  Matter(RuleRun<?> run, int recommendation, int action) {
    this.run = run;
    this.recommendation = recommendation;
    this.action = action;
  }

  RuleRun<?> run() {
    return run;
  }

  /** The subject, as a judgement lays it before the rule. */
  Case in(Judgement judgement) {
    PlanCase plan = new PlanCase(judgement);
    if (recommendation == WHOLE) {
      return plan;
    }
    RecommendationCase of = plan.recommendation(recommendation);
    return action == WHOLE ? of : of.action(action);
  }

  void check(Case subject) {
    if (run.rule() instanceof ActionRule rule) {
      rule.check((ActionCase) subject);
    } else if (run.rule() instanceof RecommendationRule rule) {
      rule.check((RecommendationCase) subject);
    } else if (run.rule() instanceof PlanRule rule) {
      rule.check((PlanCase) subject);
    }
  }

  List<LocalDate> turningPoints(Case subject) {
    if (run.rule() instanceof ActionRule rule) {
      return rule.turningPoints((ActionCase) subject);
    }
    if (run.rule() instanceof RecommendationRule rule) {
      return rule.turningPoints((RecommendationCase) subject);
    }
    return ((PlanRule) run.rule()).turningPoints((PlanCase) subject);
  }
}
