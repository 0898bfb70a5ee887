// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.immutables.value.Value;

/**
 * What the executive answered to a recommendation.
 *
 * <p>For example accepted in part, "The function of licensing passed to the combined authority",
 * received on 1 September 2026, given on 20 October 2026. A response is the decision; progress is
 * told by the actions.
 */
@Value.Immutable
public interface Response extends WithResponse {

  /**
   * The decision.
   *
   * @return the decision; {@link Decision#NOT_STATED} if the words contain none
   */
  @Value.Default
  default Decision decision() {
    return Decision.NOT_STATED;
  }

  /**
   * The response in the words of the document.
   *
   * @return the text; empty if there is only a decision
   */
  @Value.Default
  default String text() {
    return "";
  }

  /**
   * Why the recommendation is not accepted, or not wholly.
   *
   * @return the reason, or empty if none is given
   */
  Optional<String> reason();

  /**
   * When the authority received the recommendation; statutory periods run from it.
   *
   * @return for example {@code 2026-09-01}, or empty if not known
   */
  Optional<DateWindow> receivedOn();

  /**
   * When the response was given.
   *
   * @return for example {@code 2026-10-20}, or empty if not given or not known
   */
  Optional<DateWindow> givenOn();

  /**
   * Whether the response has been published.
   *
   * @return true or false, or empty if not known
   */
  Optional<Boolean> published();

  /**
   * Fields that this version of the format does not know; see {@link ActionPlan#extensions()}.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * A response that is only a decision.
   *
   * @param decision for example {@link Decision#ACCEPTED}
   * @return the response
   */
  static Response of(Decision decision) {
    return builder().decision(decision).build();
  }

  /**
   * Starts an empty response.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Response}; not thread-safe. */
  final class Builder extends ImmutableResponse.Builder {
    Builder() {}
  }
}
