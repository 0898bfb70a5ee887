// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was known to be amiss on a day, so that only what came since fails a build.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.of(engine.check(plan, policy, LocalDate.of(2022, 10, 18)));
 * baseline.compare(engine.check(plan, policy, LocalDate.of(2023, 1, 15))).added();
 * }</pre>
 *
 * <p>It knows each finding by its fingerprint and does not count kinds: whoever puts one thing
 * right and lets another of the same kind in has one that is fixed and one that is new. Immutable.
 *
 * @param entries the findings that were known, sorted; one that was there twice stands twice
 */
public record Baseline(List<Entry> entries) {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::rule)
          .thenComparing(Entry::subject)
          .thenComparing(entry -> entry.fingerprint().value());

  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /**
   * A finding that was known.
   *
   * @param rule the rule, for people who read the baseline
   * @param subject the identity of the subject, for people who read the baseline
   * @param fingerprint what makes it the same finding in every run
   */
  public record Entry(RuleId rule, String subject, Fingerprint fingerprint) {

    /**
     * The entry of a finding.
     *
     * @param finding what was found
     * @return rule, subject and fingerprint of the finding
     */
    public static Entry of(Finding finding) {
      return new Entry(finding.rule(), finding.subject().identity(), finding.fingerprint());
    }
  }

  /**
   * Copies and sorts the entries.
   *
   * @param entries the findings that were known, in any order
   */
  public Baseline {
    entries = entries.stream().sorted(ORDER).toList();
  }

  /**
   * The baseline of everything that a report holds against a plan, be it new or known before.
   *
   * @param report the report; what it has suppressed is left out
   * @return the baseline
   */
  public static Baseline of(Report report) {
    List<Entry> entries = new ArrayList<>();
    report.findings().forEach(finding -> entries.add(Entry.of(finding)));
    report.known().forEach(finding -> entries.add(Entry.of(finding)));
    return new Baseline(entries);
  }

  /**
   * What of a report is known, what is new, and what is no more.
   *
   * @param report a later report on the same plan
   * @return the comparison
   */
  public BaselineComparison compare(Report report) {
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(report.known());
    findings.sort(Finding.ORDER);
    return compare(findings, rule -> Set.of());
  }

  /**
   * What of some findings is known, what is new, and what is no more, where rules may have been
   * renamed since.
   *
   * @param findings the findings of a later report; of two that are the same, the first is known
   *     first
   * @param formerIds what a rule was called before; mostly empty
   * @return the comparison, its findings in the order given
   */
  public BaselineComparison compare(
      List<Finding> findings, Function<RuleId, Set<RuleId>> formerIds) {
    Map<Fingerprint, Integer> left = new HashMap<>();
    entries.forEach(entry -> left.merge(entry.fingerprint(), 1, Integer::sum));
    List<Finding> known = new ArrayList<>();
    List<Finding> added = new ArrayList<>();
    for (Finding finding : findings) {
      boolean isKnown =
          take(left, finding.fingerprint())
              || formerIds.apply(finding.rule()).stream()
                  .anyMatch(id -> take(left, finding.withRule(id).fingerprint()));
      (isKnown ? known : added).add(finding);
    }
    List<Entry> fixed = entries.stream().filter(entry -> take(left, entry.fingerprint())).toList();
    return new BaselineComparison(known, added, fixed);
  }

  private static boolean take(Map<Fingerprint, Integer> left, Fingerprint fingerprint) {
    @Nullable Integer count = left.get(fingerprint);
    if (count == null) {
      return false;
    }
    if (count == 1) {
      left.remove(fingerprint);
    } else {
      left.put(fingerprint, count - 1);
    }
    return true;
  }
}
