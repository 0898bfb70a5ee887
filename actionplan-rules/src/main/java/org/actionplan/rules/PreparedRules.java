// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;

/**
 * The rules that one policy has run, by the kind of subject that they look at, the policy itself,
 * and what there is to say about it.
 */
record PreparedRules(
    List<RuleRun<PlanRule>> onPlan,
    List<RuleRun<RecommendationRule>> onRecommendations,
    List<RuleRun<ActionRule>> onActions,
    List<Finding> remarks,
    Policy policy,
    Governance governance) {

  private static final Comparator<RuleFailure> FAILURE_ORDER =
      Comparator.comparing((RuleFailure failure) -> failure.subject().pointer())
          .thenComparing(RuleFailure::rule);

  static PreparedRules of(
      List<RuleRun<?>> runs, List<Finding> remarks, Policy policy, Governance governance) {
    return new PreparedRules(
        select(PlanRule.class, runs),
        select(RecommendationRule.class, runs),
        select(ActionRule.class, runs),
        List.copyOf(remarks),
        policy,
        governance);
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

  /** The same rules where a policy sets nothing about rules. */
  PreparedRules under(Policy other) {
    return new PreparedRules(onPlan, onRecommendations, onActions, remarks, other, governance);
  }

  /** The run of a rule; empty if it is off. */
  Optional<RuleRun<?>> find(RuleId id) {
    return Stream.of(onPlan, onRecommendations, onActions)
        .<RuleRun<?>>flatMap(List::stream)
        .filter(run -> run.definition().id().equals(id))
        .findFirst();
  }

  /** Those whose verdict depends on the date. */
  PreparedRules dated() {
    return dependingOnDate(true);
  }

  /** Those whose verdict stays. */
  PreparedRules undated() {
    return dependingOnDate(false);
  }

  private PreparedRules dependingOnDate(boolean dated) {
    return new PreparedRules(
        filter(onPlan, dated),
        filter(onRecommendations, dated),
        filter(onActions, dated),
        remarks,
        policy,
        governance);
  }

  private static <R extends Rule> List<RuleRun<R>> filter(List<RuleRun<R>> runs, boolean dated) {
    return runs.stream().filter(run -> run.definition().isTimeDependent() == dated).toList();
  }

  /** What was found and is at least as severe as the policy shows, and what broke down. */
  Report report(
      ActionPlan plan, LocalDate asOf, List<Finding> findings, List<RuleFailure> failures) {
    List<Finding> found = new ArrayList<>(findings);
    found.sort(Finding.ORDER);
    Ruling ruling = governance.rule(found, asOf);
    List<Finding> open = new ArrayList<>(ruling.open());
    open.addAll(remarks);
    open.addAll(ruling.remarks());
    open.removeIf(finding -> !isShown(finding));
    return Report.builder()
        .title(plan.title())
        .asOf(asOf)
        .findings(open)
        .known(ruling.known().stream().filter(this::isShown).toList())
        .suppressed(ruling.suppressed().stream().filter(each -> isShown(each.finding())).toList())
        .failures(failures.stream().sorted(FAILURE_ORDER).toList())
        .build();
  }

  private boolean isShown(Finding finding) {
    return finding.severity().isAtLeast(policy.show());
  }
}
