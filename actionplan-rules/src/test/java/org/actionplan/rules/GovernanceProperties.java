// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.policy.Policy;
import org.actionplan.report.Baseline;
import org.actionplan.report.BaselineComparison;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Report;
import org.actionplan.report.RuleId;
import org.actionplan.report.Subject;
import org.actionplan.report.SuppressedFinding;
import org.actionplan.report.Suppression;
import org.actionplan.rules.catalogue.Catalogue;

/** What holds of suppressions and baselines under any plan. */
class GovernanceProperties extends JudgingProperties {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());
  private static final LocalDate FROM = LocalDate.of(1899, 1, 1);
  private static final LocalDate TO = LocalDate.of(2201, 12, 31);
  private static final List<RuleId> OWN =
      RuleEngine.ownDefinitions().stream().map(RuleDefinition::id).toList();

  @Property(tries = 150)
  void theTimelineAgreesWithACheckOnAnyDayAndOnBothSidesOfEveryTurn(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") Policy policy,
      @ForAll("days") LocalDate decided,
      @ForAll("days") LocalDate day,
      @ForAll long seed) {
    Policy governed = Governed.of(policy, ENGINE.check(plan, policy, decided), seed);
    Timeline timeline = ENGINE.timeline(plan, governed, FROM, TO);

    assertThat(timeline.at(day)).isEqualTo(ENGINE.check(plan, governed, day));
    for (TurningDay turn : timeline.turns()) {
      LocalDate before = turn.day().minusDays(1);
      assertThat(timeline.at(before)).isEqualTo(ENGINE.check(plan, governed, before));
      assertThat(timeline.at(turn.day())).isEqualTo(ENGINE.check(plan, governed, turn.day()));
    }
    for (Suppression suppression : governed.suppressions()) {
      LocalDate after = suppression.expires().plusDays(1);
      assertThat(timeline.at(after)).isEqualTo(ENGINE.check(plan, governed, after));
    }
  }

  @Property(tries = 200)
  void suppressionsAndBaselineAreSteadyInAnyOrderOfRecommendations(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate day, @ForAll long seed) {
    Policy governed = Governed.of(Policy.CORE, ENGINE.check(plan, Policy.CORE, day), seed);
    List<Recommendation> shuffled = new ArrayList<>(plan.recommendations());
    Collections.shuffle(shuffled, new Random(seed));

    Report before = ENGINE.check(plan, governed, day);
    Report after = ENGINE.check(plan.withRecommendations(shuffled), governed, day);

    assertThat(placeless(after.findings()))
        .containsExactlyInAnyOrderElementsOf(placeless(before.findings()));
    assertThat(placeless(after.known()))
        .containsExactlyInAnyOrderElementsOf(placeless(before.known()));
    assertThat(placeless(suppressed(after)))
        .containsExactlyInAnyOrderElementsOf(placeless(suppressed(before)));
  }

  private static List<Finding> suppressed(Report report) {
    return report.suppressed().stream().map(SuppressedFinding::finding).toList();
  }

  /** The findings without pointers, and without names, which may count positions. */
  private static List<Finding> placeless(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.withSubject(
                    new Subject(JsonPointer.ROOT, "", finding.subject().identity())))
        .toList();
  }

  @Property(tries = 200)
  void nothingIsLost(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") Policy policy,
      @ForAll("days") LocalDate decided,
      @ForAll("days") LocalDate day,
      @ForAll long seed) {
    Policy governed = Governed.of(policy, ENGINE.check(plan, policy, decided), seed);
    Report report = ENGINE.check(plan, governed, day);

    assertThat(
            Stream.of(report.findings(), report.known(), suppressed(report))
                .flatMap(List::stream)
                .filter(finding -> !OWN.contains(finding.rule()))
                .sorted(Finding.ORDER))
        .containsExactlyElementsOf(
            ENGINE.check(plan, policy, day).findings().stream()
                .filter(finding -> !OWN.contains(finding.rule()))
                .toList());
  }

  @Property(tries = 200)
  void whatIsSuppressedInFullLeavesNothingOpenAndNothingToSay(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate day) {
    List<Suppression> all =
        ENGINE.check(plan, Policy.CORE, day).findings().stream()
            .map(
                finding ->
                    Suppression.of(finding)
                        .reason("Decided.")
                        .approver("Board")
                        .expires(day)
                        .build())
            .toList();
    Report report = ENGINE.check(plan, Policy.CORE.withSuppressions(all), day);

    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed()).hasSize(all.size());
  }

  @Property(tries = 200)
  void aBaselineAddsUp(
      @ForAll("plans") ActionPlan plan,
      @ForAll("days") LocalDate then,
      @ForAll("days") LocalDate now) {
    Report before = ENGINE.check(plan, Policy.CORE, then);
    Report after = ENGINE.check(plan, Policy.CORE, now);
    Baseline baseline = Baseline.of(before);
    BaselineComparison compared = baseline.compare(after);

    assertThat(compared.known().size() + compared.added().size())
        .isEqualTo(after.findings().size());
    assertThat(compared.known().size() + compared.fixed().size())
        .isEqualTo(baseline.entries().size());
    assertThat(baseline.compare(before).added()).isEmpty();
    assertThat(baseline.compare(before).fixed()).isEmpty();
    Report judged = ENGINE.check(plan, Policy.CORE.withBaseline(baseline), now);
    assertThat(judged.findings()).isEqualTo(compared.added());
    assertThat(judged.known()).isEqualTo(compared.known());
    assertThat(Baseline.of(judged)).isEqualTo(Baseline.of(after));
  }

  @Property(tries = 100)
  void theEnginesOwnFindingsAreNeitherKnownNorSuppressed(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") Policy policy,
      @ForAll("days") LocalDate day,
      @ForAll long seed) {
    Report own =
        ENGINE.check(plan, Governed.of(policy, ENGINE.check(plan, policy, day), seed), day);
    Report again = ENGINE.check(plan, Governed.of(policy, own, seed), day);

    assertThat(
            Stream.concat(again.known().stream(), suppressed(again).stream())
                .map(Finding::rule)
                .collect(Collectors.toSet()))
        .doesNotContainAnyElementsOf(OWN);
  }
}
