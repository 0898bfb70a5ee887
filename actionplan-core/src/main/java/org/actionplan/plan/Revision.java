// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.immutables.value.Value;

/**
 * One move of an action's timescale.
 *
 * <p>For example from "30 June 2026" to "31 December 2026", recorded on 10 June 2026 because the
 * contractor withdrew, approved by the Audit Committee. A deadline that was moved later has
 * slipped.
 */
@Value.Immutable
public interface Revision extends WithRevision {

  /**
   * The timescale before the move.
   *
   * @return the earlier promise
   */
  Timescale from();

  /**
   * The timescale after the move.
   *
   * @return the later promise
   */
  Timescale to();

  /**
   * When the move was recorded.
   *
   * @return for example {@code 2026-06-10}, or empty if not known
   */
  Optional<DateWindow> on();

  /**
   * Why it was moved.
   *
   * @return the reason in words, or empty if none is given
   */
  Optional<String> reason();

  /**
   * Who allowed it.
   *
   * @return a body, a post or a minute number, or empty if not recorded
   */
  Optional<String> approver();

  /**
   * Fields that this version of the format does not know; see {@link ActionPlan#extensions()}.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * Starts a revision; both timescales must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Revision}; not thread-safe. */
  final class Builder extends ImmutableRevision.Builder {
    Builder() {}
  }
}
