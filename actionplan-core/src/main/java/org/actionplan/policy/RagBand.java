// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.util.Optional;
import java.util.Set;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.immutables.value.Value;

/**
 * A line of a {@link RagFormula}: a rating, and all that must hold for it.
 *
 * <p>"Red: past the deadline and less than half complete" is
 *
 * <pre>{@code
 * RagBand.of(Rag.RED).withLapsed(true).withPercentBelow(50)
 * }</pre>
 *
 * <p>Immutable.
 */
@Value.Immutable
public interface RagBand extends WithRagBand {

  /**
   * The rating.
   *
   * @return for example {@link Rag#RED}
   */
  Rag rag();

  /**
   * One of which the status must be.
   *
   * @return for example implemented and verified; empty for any
   */
  Set<Status> statuses();

  /**
   * The least percentage that must be complete.
   *
   * @return for example 76, or empty for any
   */
  Optional<Integer> percentAtLeast();

  /**
   * The percentage that must not be reached.
   *
   * @return for example 50, or empty for any
   */
  Optional<Integer> percentBelow();

  /**
   * Whether the deadline must have passed with the work still open, or must not.
   *
   * @return true or false, or empty for either
   */
  Optional<Boolean> lapsed();

  /**
   * Within how many days the open work must be due, today being 0.
   *
   * @return for example 30, or empty if that is no matter
   */
  Optional<Integer> dueWithinDays();

  /**
   * How many days ago at least the deadline of the open work must have passed, yesterday being 1.
   *
   * @return for example 90, or empty if that is no matter
   */
  Optional<Integer> overdueDays();

  /**
   * A band for everything, to be narrowed down.
   *
   * @param rag for example {@link Rag#GREEN}
   * @return the band
   */
  static RagBand of(Rag rag) {
    return builder().rag(rag).build();
  }

  /**
   * Starts a band; the rating must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RagBand}; not thread-safe. */
  final class Builder extends ImmutableRagBand.Builder {
    Builder() {}
  }
}
