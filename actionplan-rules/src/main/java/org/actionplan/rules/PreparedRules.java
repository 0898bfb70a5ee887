// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.report.Finding;

/**
 * The rules that one policy has run, by the kind of subject that they look at, and what there is to
 * say about the policy itself.
 */
record PreparedRules(
    List<RuleRun<PlanRule>> onPlan,
    List<RuleRun<RecommendationRule>> onRecommendations,
    List<RuleRun<ActionRule>> onActions,
    List<Finding> remarks) {

  static PreparedRules of(List<RuleRun<?>> runs, List<Finding> remarks) {
    return new PreparedRules(
        select(PlanRule.class, runs),
        select(RecommendationRule.class, runs),
        select(ActionRule.class, runs),
        List.copyOf(remarks));
  }

  @SuppressWarnings("unchecked") // a run whose rule is of the type is a run of that type
  private static <R extends Rule> List<RuleRun<R>> select(Class<R> type, List<RuleRun<?>> runs) {
    List<RuleRun<R>> selected = new ArrayList<>();
    for (RuleRun<?> run : runs) {
      if (type.isInstance(run.rule())) {
        selected.add((RuleRun<R>) run);
      }
    }
    return List.copyOf(selected);
  }
}
