// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.immutables.value.Value;

/**
 * What was reported about an action at one time.
 *
 * <p>For example "Publicity campaign drafted with the OPCC", November 2022, in progress, amber.
 */
@Value.Immutable
public interface ProgressUpdate extends WithProgressUpdate {

  /**
   * When it was reported, as exactly as the document says.
   *
   * @return for example {@code 2022-11}, or empty if not known
   */
  Optional<DateWindow> on();

  /**
   * The report in the words of the document.
   *
   * @return the text; empty if there is only a status or a rating
   */
  @Value.Default
  default String text() {
    return "";
  }

  /**
   * The status as it stood then.
   *
   * @return the status; {@link Status#NOT_STATED} if the report says nothing
   */
  @Value.Default
  default Status status() {
    return Status.NOT_STATED;
  }

  /**
   * The rating that was stated, whose meaning is the plan's own.
   *
   * @return for example {@link Rag#AMBER}, or empty
   */
  Optional<Rag> rag();

  /**
   * How much of the work was said to be complete.
   *
   * @return for example 40, within 0 to 100; empty if the report says nothing
   */
  Optional<Integer> percentComplete();

  /** Refuses less than nothing and more than all. */
  @Value.Check
  default void check() {
    int percent = percentComplete().orElse(0);
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException(
          "percentComplete must be within 0 to 100, but was " + percent);
    }
  }

  /**
   * Fields that this version of the format does not know; see {@link ActionPlan#extensions()}.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * Starts an empty update.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProgressUpdate}; not thread-safe. */
  final class Builder extends ImmutableProgressUpdate.Builder {
    Builder() {}
  }
}
