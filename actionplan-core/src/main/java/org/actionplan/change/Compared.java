// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.Comparator;
import java.util.Optional;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Subject;

/**
 * A plan, a recommendation or an action in two versions of a plan, or in the one that has it.
 *
 * @param earlier as it stood in the earlier version; empty if it has appeared since
 * @param later as it stands in the later version; empty if it has vanished
 * @param matchedBy how the one was found to be the other; empty unless both are there
 * @param <T> {@link org.actionplan.plan.ActionPlan}, {@link org.actionplan.plan.Recommendation} or
 *     {@link org.actionplan.plan.Action}
 */
public record Compared<T>(
    Optional<Placed<T>> earlier, Optional<Placed<T>> later, Optional<MatchedBy> matchedBy) {

  /** As they stand in the later version; what vanished, where it stood in the earlier one. */
  static final Comparator<Compared<?>> ORDER =
      Comparator.comparing((Compared<?> item) -> item.subject().pointer())
          .thenComparing(item -> item.later().isEmpty())
          .thenComparing(Compared::earlierPointer);

  /**
   * Checks that there is something.
   *
   * @param earlier as it stood in the earlier version
   * @param later as it stands in the later version
   * @param matchedBy how the one was found to be the other
   * @throws IllegalArgumentException if neither version has it, or {@code matchedBy} is not there
   *     exactly when both have it
   */
  public Compared {
    if (earlier.isEmpty() && later.isEmpty()) {
      throw new IllegalArgumentException("earlier and later must not both be empty");
    }
    if (matchedBy.isPresent() != (earlier.isPresent() && later.isPresent())) {
      throw new IllegalArgumentException(
          "matchedBy must be there if both versions are, and only then, but was " + matchedBy);
    }
  }

  static <T> Compared<T> matched(Placed<T> earlier, Placed<T> later, MatchedBy by) {
    return new Compared<>(Optional.of(earlier), Optional.of(later), Optional.of(by));
  }

  static <T> Compared<T> vanished(Placed<T> earlier) {
    return new Compared<>(Optional.of(earlier), Optional.empty(), Optional.empty());
  }

  static <T> Compared<T> appeared(Placed<T> later) {
    return new Compared<>(Optional.empty(), Optional.of(later), Optional.empty());
  }

  /**
   * What to call it: as the later version does, or else the earlier.
   *
   * @return for example "recommendation b, action 1"
   */
  public Subject subject() {
    return later.or(() -> earlier).orElseThrow().subject();
  }

  /**
   * The same seen from the other side.
   *
   * @return earlier for later
   */
  public Compared<T> reversed() {
    return new Compared<>(later, earlier, matchedBy);
  }

  private JsonPointer earlierPointer() {
    return earlier.isPresent() ? earlier.get().subject().pointer() : JsonPointer.ROOT;
  }
}
