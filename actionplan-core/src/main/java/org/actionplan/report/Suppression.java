// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision that something found is not to be held against a plan for a while: who decided it,
 * why, on which facts and until when.
 *
 * <pre>{@code
 * Suppression suppression = Suppression.of(finding)
 *     .reason("The bid was made in September; it is decided in January.")
 *     .approver("Section 151 Officer")
 *     .reference("Audit Committee, 12 October 2022, minute 34")
 *     .expires(LocalDate.of(2023, 1, 31))
 *     .build();
 * }</pre>
 *
 * <p>It keeps to the identity of the subject and not to its position, so it outlives another order
 * and another export of the plan. It lapses when its day has passed or its facts have changed, and
 * either is itself a finding, as is a suppression that suppresses nothing.
 */
@Value.Immutable
public interface Suppression extends WithSuppression {

  /** What a suppression is about. */
  sealed interface Target {
    /**
     * What a rule finds about a subject.
     *
     * @param rule for example {@code budget-unresolved}
     * @param subject the {@linkplain Subject#identity() identity} of the subject, for example
     *     {@code "recommendation:c/action:c.1/budget"}
     */
    record OfRule(RuleId rule, String subject) implements Target {
      /**
       * The rule and the subject in words.
       *
       * @return for example {@code "budget-unresolved at recommendation:c/action:c.1/budget"}
       */
      @Override
      public String toString() {
        return rule + " at " + subject;
      }
    }

    /**
     * One finding.
     *
     * @param fingerprint what makes it the same finding in every run
     */
    record OfFinding(Fingerprint fingerprint) implements Target {
      /**
       * The fingerprint in words.
       *
       * @return "the finding" and its fingerprint
       */
      @Override
      public String toString() {
        return "the finding " + fingerprint;
      }
    }
  }

  /**
   * What it is about.
   *
   * @return a rule and a subject, or one finding
   */
  Target target();

  /**
   * Why that is not to be held against the plan.
   *
   * @return one or two sentences, printed in every report
   */
  String reason();

  /**
   * Who has decided so.
   *
   * @return the title of a post or the name of a body, for example {@code "Section 151 Officer"}
   */
  String approver();

  /**
   * Where the decision is recorded.
   *
   * @return for example {@code "Audit Committee, 12 October 2022, minute 34"}, or empty
   */
  Optional<String> reference();

  /**
   * The last day on which it holds.
   *
   * @return for example 31 January 2023; from 1 February the finding is shown again
   */
  LocalDate expires();

  /**
   * The facts on which the decision relies, by the names that they have in the finding. If one of
   * them is another, the finding is shown again.
   *
   * @return at least one fact, for example that {@code text} is {@code "????"}
   */
  Map<String, String> facts();

  /**
   * Whether it has had its day.
   *
   * @param asOf the day of judgement
   * @return true after the last day on which it holds
   */
  default boolean isExpiredOn(LocalDate asOf) {
    return asOf.isAfter(expires());
  }

  /**
   * Whether a finding still rests on the facts on which this relies.
   *
   * @param finding what was found
   * @return true if the finding has every one of them
   */
  default boolean holdsFor(Finding finding) {
    return finding.facts().entrySet().containsAll(facts().entrySet());
  }

  /**
   * Refuses what says nothing; called by the builder.
   *
   * @throws IllegalArgumentException if the subject, the reason, the approver or the reference is
   *     blank, or there is no fact
   */
  @Value.Check
  default void check() {
    if (target() instanceof Target.OfRule of) {
      requireText("subject", of.subject());
    }
    requireText("reason", reason());
    requireText("approver", approver());
    reference().ifPresent(text -> requireText("reference", text));
    if (facts().isEmpty()) {
      throw new IllegalArgumentException("facts of a suppression must not be empty");
    }
  }

  private static void requireText(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " of a suppression must not be blank");
    }
  }

  /**
   * Starts the suppression of a finding, relying on all its facts; reason, approver and last day
   * must be set.
   *
   * @param finding what was found; it must rest on facts
   * @return a new builder
   */
  static Builder of(Finding finding) {
    return builder()
        .target(new Target.OfRule(finding.rule(), finding.subject().identity()))
        .facts(finding.facts());
  }

  /**
   * Starts a suppression; all but the reference must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Suppression}; not thread-safe. */
  final class Builder extends ImmutableSuppression.Builder {
    Builder() {}
  }
}
