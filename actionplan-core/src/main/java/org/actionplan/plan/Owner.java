// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who answers for an action: a post, not a person.
 *
 * <p>For example {@code Owner.of("Head of Stronger Communities")}. People come and go, and plans
 * outlive them; the holder of the post is noted where the document names one.
 */
@Value.Immutable
public interface Owner extends WithOwner {

  /** What part an owner has in an action. */
  enum Role {
    /** Answers for the action. */
    LEAD,
    /** Helps the lead. */
    SUPPORT
  }

  /**
   * The title of the post, or the name of the body, in the words of the document.
   *
   * @return for example {@code "Strategic Community Safety Manager"}
   */
  String post();

  /**
   * The part of this owner in the action.
   *
   * @return the role; {@link Role#LEAD} if the document makes no difference
   */
  @Value.Default
  default Role role() {
    return Role.LEAD;
  }

  /**
   * The organisation to which the post belongs, where it is not the authority itself.
   *
   * @return for example {@code "Cleveland Police"}, or empty
   */
  Optional<String> organisation();

  /**
   * Who held the post when the document was written.
   *
   * @return for example {@code "J Smith"}, or empty
   */
  Optional<String> holder();

  /**
   * Fields that this version of the format does not know; see {@link ActionPlan#extensions()}.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * The lead owner with the given post.
   *
   * @param post for example {@code "Head of Stronger Communities"}
   * @return the owner
   */
  static Owner of(String post) {
    return builder().post(post).build();
  }

  /**
   * Starts an owner; the post must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Owner}; not thread-safe. */
  final class Builder extends ImmutableOwner.Builder {
    Builder() {}
  }
}
