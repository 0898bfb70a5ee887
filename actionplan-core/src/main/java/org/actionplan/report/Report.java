// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * Everything that the rules had to say about a plan, as of one date.
 *
 * <p>The findings are sorted as their subjects stand in the plan. Two reports of the same plan,
 * policy and date are equal; no clock and no order of execution shows in them.
 */
@Value.Immutable
public interface Report extends WithReport {

  /**
   * The title of the plan that was judged.
   *
   * @return the title, or empty if the plan has none
   */
  Optional<String> title();

  /**
   * The date at which the plan was judged.
   *
   * @return for example 15 January 2023
   */
  LocalDate asOf();

  /**
   * What is held against the plan, in {@link Finding#ORDER}: neither known by the baseline of the
   * policy nor suppressed by it.
   *
   * @return the findings; may be empty
   */
  List<Finding> findings();

  /**
   * What the {@link Baseline} of the policy knew already, in the same order.
   *
   * @return the findings; empty if the policy has no baseline
   */
  List<Finding> known();

  /**
   * What the policy suppresses, in the same order.
   *
   * @return the findings with the decisions to let them pass; empty if there are none
   */
  List<SuppressedFinding> suppressed();

  /**
   * The rules that broke down.
   *
   * @return the failures; empty if every rule did its work
   */
  List<RuleFailure> failures();

  /**
   * How many findings have the given severity, those known or suppressed aside.
   *
   * @param severity for example {@link Severity#ERROR}
   * @return the count
   */
  default long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * Whether the report should fail a build or a gate. What is known or suppressed does not fail it.
   *
   * @param threshold the least severity that fails
   * @return true if a finding is at least so severe, or a rule broke down
   */
  default boolean failsAt(Severity threshold) {
    return !failures().isEmpty()
        || findings().stream().anyMatch(finding -> finding.severity().isAtLeast(threshold));
  }

  /**
   * This report with the place of each finding in the document.
   *
   * @param sources where the values of the plan were read from
   * @return the report with places
   */
  default Report located(SourceMap sources) {
    UnaryOperator<Finding> place =
        finding -> finding.withPlace(sources.find(finding.subject().pointer()));
    return withFindings(findings().stream().map(place).toList())
        .withKnown(known().stream().map(place).toList())
        .withSuppressed(
            suppressed().stream()
                .map(each -> new SuppressedFinding(place.apply(each.finding()), each.suppression()))
                .toList());
  }

  /**
   * Sorts the findings; called by the builder.
   *
   * @return this report with its findings in {@link Finding#ORDER}
   */
  @Value.Check
  default Report normalize() {
    Comparator<SuppressedFinding> suppressedOrder =
        Comparator.comparing(SuppressedFinding::finding, Finding.ORDER);
    boolean isSorted =
        isSorted(findings(), Finding.ORDER)
            && isSorted(known(), Finding.ORDER)
            && isSorted(suppressed(), suppressedOrder);
    return isSorted
        ? this
        : builder()
            .startingFrom(this)
            .findings(findings().stream().sorted(Finding.ORDER).toList())
            .known(known().stream().sorted(Finding.ORDER).toList())
            .suppressed(suppressed().stream().sorted(suppressedOrder).toList())
            .build();
  }

  private static <T> boolean isSorted(List<T> list, Comparator<T> order) {
    for (int i = 1; i < list.size(); i++) {
      if (order.compare(list.get(i - 1), list.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Starts a report; the date must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Report}; not thread-safe. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
