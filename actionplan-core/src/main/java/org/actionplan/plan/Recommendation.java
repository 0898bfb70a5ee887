// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a scrutiny panel, an auditor or an inspectorate asks an authority to do.
 *
 * <p>For example {@code d)}, "That Middlesbrough council work in partnership with ASB help to sign
 * up to the ASB pledge." A recommendation is not an action: it is the panel's wish, the actions are
 * the authority's promises.
 */
@Value.Immutable
@WellFormed
public interface Recommendation extends WithRecommendation {

  /**
   * What the document calls this recommendation.
   *
   * @return for example {@code "d"}, or empty if it has no reference
   */
  Optional<Reference> reference();

  /**
   * The recommendation in the words of the document, character for character.
   *
   * @return the text; empty if the document gives none
   */
  @Value.Default
  default String text() {
    return "";
  }

  /**
   * What the executive answered.
   *
   * @return the response, or empty if none is recorded
   */
  Optional<Response> response();

  /**
   * How far the recommendation as a whole has come, where the document says so apart from its
   * actions.
   *
   * @return the status; {@link Status#NOT_STATED} if the document says nothing
   */
  @Value.Default
  default Status status() {
    return Status.NOT_STATED;
  }

  /**
   * The actions that answer the recommendation, in the order of the document.
   *
   * @return the actions; may be empty
   */
  List<Action> actions();

  /**
   * Fields that this version of the format does not know; see {@link ActionPlan#extensions()}.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * Starts an empty recommendation.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Recommendation}; not thread-safe. */
  final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}
