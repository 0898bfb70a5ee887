// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.immutables.value.Value;

/**
 * A document from which a plan was taken.
 *
 * <p>For example {@code middlesbrough-action-plan.txt}, published on the council's web site.
 */
@Value.Immutable
public interface Source extends WithSource {

  /**
   * The name of the document or file.
   *
   * @return for example {@code "middlesbrough-action-plan.txt"}
   */
  String name();

  /**
   * Where it is published.
   *
   * @return a link as written, or empty
   */
  Optional<String> link();

  /**
   * When it was published or retrieved, as exactly as known.
   *
   * @return for example {@code 2022-10}, or empty
   */
  Optional<DateWindow> on();

  /**
   * Fields that this version of the format does not know; see {@link ActionPlan#extensions()}.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * A document known by its name only.
   *
   * @param name for example {@code "middlesbrough-action-plan.txt"}
   * @return the source
   */
  static Source of(String name) {
    return builder().name(name).build();
  }

  /**
   * Starts a source; the name must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Source}; not thread-safe. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
