// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.SuppressedFinding;

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

  /**
   * The rules of the first ruleset that are on by default, where a policy sets nothing about rules.
   */
  static PreparedRules asCatalogued(KnownRules known, Policy policy) {
    List<RuleRun<?>> runs = new ArrayList<>();
    for (RuleRun<?> run : known.runs()) {
      if (run.definition().isOnByDefault() && run.definition().since() <= policy.ruleset()) {
        runs.add(run);
      }
    }
    return of(runs, List.of(), policy, Governance.of(known, policy));
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

  /**
   * What was found and is at least as severe as the policy shows, and what broke down.
   *
   * @param findings in any order; sorted here
   */
  Report report(
      ActionPlan plan, LocalDate asOf, List<Finding> findings, List<RuleFailure> failures) {
    findings.sort(Finding.ORDER);
    Ruling ruling = governance.rule(findings, asOf);
    return Report.builder()
        .title(plan.title())
        .asOf(asOf)
        .findings(shown(ruling.open()))
        .addAllFindings(shown(remarks))
        .addAllFindings(shown(ruling.remarks()))
        .known(shown(ruling.known()))
        .suppressed(shown(ruling.suppressed(), SuppressedFinding::finding))
        .failures(sorted(failures))
        .build();
  }

  private List<Finding> shown(List<Finding> findings) {
    return shown(findings, finding -> finding);
  }

  /** All of them, as is usual, or those that are severe enough. */
  private <T> List<T> shown(List<T> findings, Function<T, Finding> of) {
    if (findings.isEmpty() || policy.show() == Severity.INFO) {
      return findings;
    }
    return findings.stream().filter(each -> isShown(of.apply(each))).toList();
  }

  private static List<RuleFailure> sorted(List<RuleFailure> failures) {
    if (failures.isEmpty()) {
      return failures;
    }
    Comparator<RuleFailure> order =
        Comparator.comparing((RuleFailure failure) -> failure.subject().pointer())
            .thenComparing(RuleFailure::rule);
    return failures.stream().sorted(order).toList();
  }

  private boolean isShown(Finding finding) {
    return finding.severity().isAtLeast(policy.show());
  }
}
