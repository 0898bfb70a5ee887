// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.immutables.value.Value;

/**
 * What shows that an action was done.
 *
 * <p>For example "Minute 23, Overview and Scrutiny Board, 14 December 2022" with a link to it.
 */
@Value.Immutable
public interface Evidence extends WithEvidence {

  /**
   * What the evidence is, in words.
   *
   * @return the description; empty if there is only a link
   */
  @Value.Default
  default String text() {
    return "";
  }

  /**
   * Where it can be found.
   *
   * @return a link or a file name as written, or empty
   */
  Optional<String> link();

  /**
   * What kind of thing it is, in the words of the document.
   *
   * @return for example {@code "minute"}, or empty
   */
  Optional<String> kind();

  /**
   * The date of the evidence, as exactly as the document says.
   *
   * @return for example {@code 2022-12-14}, or empty if not known
   */
  Optional<DateWindow> on();

  /**
   * Fields that this version of the format does not know; see {@link ActionPlan#extensions()}.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * Starts an empty piece of evidence.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Evidence}; not thread-safe. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
