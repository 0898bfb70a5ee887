// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Status;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Report;
import org.actionplan.report.ReportText;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.testing.ActionPlanArbitraries;

class RuleEngineProperties extends JudgingProperties {

  private static final RuleId LAPSED = RuleId.of("deadline-lapsed");
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  @Provide
  Arbitrary<Action> actions() {
    return ActionPlanArbitraries.actions();
  }

  @Provide
  @Override
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(RulesArbitraries.days(), Arbitraries.of(LocalDate.MIN, LocalDate.MAX));
  }

  @Property(tries = 300)
  void neverThrowsAndNoRuleBreaksDown(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") Policy policy,
      @ForAll("days") LocalDate asOf) {
    Report report = ENGINE.check(plan, policy, asOf);

    assertThat(report.failures()).isEmpty();
    assertThat(report.findings())
        .isSortedAccordingTo(Finding.ORDER)
        .allMatch(finding -> finding.severity().isAtLeast(policy.show()));
    assertThat(ReportText.of(report)).endsWith(" for information\n");
  }

  @Property(tries = 200)
  void givesEqualReportsForEqualInputs(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate asOf) {
    ActionPlan copy = ActionPlan.builder().startingFrom(plan).build();

    assertThat(ENGINE.check(copy, Policy.CORE, asOf))
        .isEqualTo(ENGINE.check(plan, Policy.CORE, asOf));
  }

  @Property(tries = 300)
  void aLapseNeverHealsAsDaysGoBy(
      @ForAll("plans") ActionPlan plan,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;

    assertThat(lapsed(plan, later)).containsAll(lapsed(plan, earlier));
  }

  private static List<Subject> lapsed(ActionPlan plan, LocalDate asOf) {
    return ENGINE.check(plan, Policy.CORE, asOf).findings().stream()
        .filter(finding -> finding.rule().equals(LAPSED))
        .map(Finding::subject)
        .toList();
  }

  @Property(tries = 200)
  void findsTheSameInAnyOrderOfRecommendations(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate asOf, @ForAll long seed) {
    List<Recommendation> shuffled = new ArrayList<>(plan.recommendations());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(
            withoutPositions(ENGINE.check(plan.withRecommendations(shuffled), Policy.CORE, asOf)))
        .containsExactlyInAnyOrderElementsOf(
            withoutPositions(ENGINE.check(plan, Policy.CORE, asOf)));
  }

  /** The findings without the pointers, and without the names, which may count positions. */
  private static List<Finding> withoutPositions(Report report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.withSubject(
                    new Subject(JsonPointer.ROOT, "", finding.subject().identity())))
        .toList();
  }

  @Property(tries = 200)
  void addingACompletedActionNeverAddsALapse(
      @ForAll("plans") ActionPlan plan,
      @ForAll("actions") Action action,
      @ForAll("days") LocalDate asOf) {
    Action completed = action.withStatus(Status.VERIFIED);
    ActionPlan more =
        plan.withRecommendations(
            plan.recommendations().stream()
                .map(each -> each.withActions(append(each.actions(), completed)))
                .toList());

    assertThat(lapsed(more, asOf)).isEqualTo(lapsed(plan, asOf));
  }

  private static List<Action> append(List<Action> actions, Action last) {
    return Stream.concat(actions.stream(), Stream.of(last)).toList();
  }

  @Property(tries = 200)
  void renamingReferencesChangesNoCount(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate asOf) {
    Map<RuleId, Integer> before = counts(ENGINE.check(plan, Policy.CORE, asOf));
    Map<RuleId, Integer> after = counts(ENGINE.check(renamed(plan), Policy.CORE, asOf));

    assertThat(after).isEqualTo(before);
  }

  private static Map<RuleId, Integer> counts(Report report) {
    Map<RuleId, Integer> counts = new HashMap<>();
    report.findings().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    return counts;
  }

  private static ActionPlan renamed(ActionPlan plan) {
    return plan.withRecommendations(
        plan.recommendations().stream()
            .map(
                each ->
                    each.withReference(each.reference().map(RuleEngineProperties::renamed))
                        .withActions(
                            each.actions().stream().map(RuleEngineProperties::renamed).toList()))
            .toList());
  }

  private static Action renamed(Action action) {
    return action
        .withReference(action.reference().map(RuleEngineProperties::renamed))
        .withDependsOn(action.dependsOn().stream().map(RuleEngineProperties::renamed).toList());
  }

  private static Reference renamed(Reference reference) {
    return reference.isExternal()
        ? Reference.of(reference.text() + "/new")
        : Reference.of("New " + reference.text());
  }

  @Property(tries = 200)
  void lapsedPossiblyLapsedAndApproachingExcludeOneAnother(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate asOf) {
    assertThat(
            ENGINE.check(plan, Policy.CORE.withShow(Severity.INFO), asOf).findings().stream()
                .filter(
                    finding ->
                        List.of(
                                "deadline-lapsed",
                                "deadline-possibly-lapsed",
                                "deadline-approaching")
                            .contains(finding.rule().value()))
                .map(finding -> finding.subject().pointer()))
        .doesNotHaveDuplicates();
  }
}
