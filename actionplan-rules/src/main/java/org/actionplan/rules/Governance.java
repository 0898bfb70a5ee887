// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.policy.Policy;
import org.actionplan.report.Baseline;
import org.actionplan.report.BaselineComparison;
import org.actionplan.report.Finding;
import org.actionplan.report.SuppressedFinding;
import org.actionplan.report.Suppression;
import org.actionplan.report.Suppression.Target;

/**
 * What the suppressions and the baseline of a policy make of what rules found. Immutable and shared
 * between threads.
 */
final class Governance {

  private final KnownRules known;
  private final List<Suppression> suppressions;
  private final Optional<Baseline> baseline;
  private final SuppressionRemarks remarks;

  /** The suppressions by what they are about, rules by their ids of today. */
  private final Map<Target, List<Integer>> byTarget = new HashMap<>();

  private final boolean hasFingerprints;

  private Governance(KnownRules known, Policy policy) {
    this.known = known;
    this.suppressions =
        policy.suppressions().stream().filter(each -> isKnown(each.target())).toList();
    this.baseline = policy.baseline();
    this.remarks = new SuppressionRemarks(policy);
    for (int i = 0; i < suppressions.size(); i++) {
      Target target = today(suppressions.get(i).target());
      byTarget.computeIfAbsent(target, first -> new ArrayList<>()).add(i);
    }
    this.hasFingerprints = byTarget.keySet().stream().anyMatch(Target.OfFinding.class::isInstance);
  }

  static Governance of(KnownRules known, Policy policy) {
    return new Governance(known, policy);
  }

  private boolean isKnown(Target target) {
    return !(target instanceof Target.OfRule of) || known.find(of.rule()) != null;
  }

  private Target today(Target target) {
    return target instanceof Target.OfRule of
        ? new Target.OfRule(known.today(of.rule()), of.subject())
        : target;
  }

  /** The days from which a suppression holds no more. */
  List<LocalDate> turningDays() {
    return suppressions.stream()
        .map(Suppression::expires)
        .filter(LocalDate.MAX::isAfter)
        .map(lastDay -> lastDay.plusDays(1))
        .toList();
  }

  /** What is left of some findings, in their order, and what there is to say of suppressions. */
  Ruling rule(List<Finding> findings, LocalDate asOf) {
    if (suppressions.isEmpty() && baseline.isEmpty()) {
      return new Ruling(findings, List.of(), List.of(), List.of());
    }
    List<Finding> open = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    List<List<Finding>> matched = new ArrayList<>();
    suppressions.forEach(each -> matched.add(new ArrayList<>()));
    boolean[] held = new boolean[suppressions.size()];
    for (Finding finding : findings) {
      Optional<Suppression> by = Optional.empty();
      for (int i : about(finding)) {
        Suppression suppression = suppressions.get(i);
        matched.get(i).add(finding);
        if (!suppression.isExpiredOn(asOf) && suppression.holdsFor(finding)) {
          held[i] = true;
          by = by.or(() -> Optional.of(suppression));
        }
      }
      by.ifPresentOrElse(
          decision -> suppressed.add(new SuppressedFinding(finding, decision)),
          () -> open.add(finding));
    }
    List<Finding> said = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      remark(suppressions.get(i), held[i], matched.get(i), asOf).ifPresent(said::add);
    }
    BaselineComparison compared = baseline.orElse(Baseline.EMPTY).compare(open, known::formerIds);
    return new Ruling(compared.added(), compared.known(), suppressed, said);
  }

  /** The numbers of the suppressions that are about a finding. */
  private List<Integer> about(Finding finding) {
    List<Integer> about = new ArrayList<>();
    add(about, new Target.OfRule(finding.rule(), finding.subject().identity()));
    if (hasFingerprints) {
      add(about, new Target.OfFinding(finding.fingerprint()));
      known
          .formerIds(finding.rule())
          .forEach(id -> add(about, new Target.OfFinding(finding.withRule(id).fingerprint())));
    }
    return about;
  }

  private void add(List<Integer> about, Target target) {
    about.addAll(byTarget.getOrDefault(target, List.of()));
  }

  private Optional<Finding> remark(
      Suppression suppression, boolean held, List<Finding> matched, LocalDate asOf) {
    if (suppression.isExpiredOn(asOf)) {
      return Optional.of(remarks.expired(suppression, asOf));
    }
    if (held) {
      return Optional.empty();
    }
    return Optional.of(
        matched.isEmpty()
            ? remarks.unused(suppression, asOf)
            : remarks.factsChanged(suppression, matched, asOf));
  }
}
