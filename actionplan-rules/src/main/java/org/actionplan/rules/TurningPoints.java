// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.policy.Policy;
import org.actionplan.report.RuleFailure;

/** Asks every time-dependent rule on which days its verdict on each subject can turn. */
final class TurningPoints {

  private final Judgement judgement;
  private final PreparedRules rules;
  private final NavigableSet<LocalDate> days = new TreeSet<>();

  TurningPoints(ActionPlan plan, Policy policy, PreparedRules rules) {
    this.judgement = Judgement.undated(plan, policy);
    this.rules = rules;
    PlanCase whole = new PlanCase(judgement);
    for (RuleRun<PlanRule> run : rules.onPlan()) {
      ask(run, whole, () -> run.rule().turningPoints(whole));
    }
    List<Recommendation> recommendations = plan.recommendations();
    for (int i = 0; i < recommendations.size(); i++) {
      ask(new RecommendationCase(judgement, recommendations.get(i), i));
    }
  }

  private void ask(RecommendationCase recommendation) {
    for (RuleRun<RecommendationRule> run : rules.onRecommendations()) {
      ask(run, recommendation, () -> run.rule().turningPoints(recommendation));
    }
    for (int i = 0; i < recommendation.actionCount(); i++) {
      ActionCase action = recommendation.action(i);
      for (RuleRun<ActionRule> run : rules.onActions()) {
        ask(run, action, () -> run.rule().turningPoints(action));
      }
    }
  }

  /** What a rule is asked for. */
  private interface Question {
    List<LocalDate> answer();
  }

  private void ask(RuleRun<?> run, Case subject, Question question) {
    if (!run.definition().isTimeDependent()) {
      return;
    }
    judgement.begin(run);
    try {
      days.addAll(question.answer());
    } catch (RuntimeException | StackOverflowError e) {
      judgement.fail(run, subject, e);
    }
  }

  /** The turning points after one day, up to another. */
  NavigableSet<LocalDate> within(LocalDate fromExclusive, LocalDate toInclusive) {
    return days.subSet(fromExclusive, false, toInclusive, true);
  }

  List<RuleFailure> failures() {
    return judgement.failures();
  }
}
