// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post of an authority, and from when to when there was one.
 *
 * <p>For example the Equalities Officer until 31 March 2026, succeeded by the Head of Inclusion:
 *
 * <pre>{@code
 * Post post = Post.of("Equalities Officer")
 *     .withTo(LocalDate.of(2026, 3, 31))
 *     .withSuccessor("Head of Inclusion");
 * }</pre>
 *
 * <p>A post is not the person who holds it: that one leaves and the post stays. Immutable.
 */
@Value.Immutable
public interface Post extends WithPost {

  /**
   * What the post is called.
   *
   * @return for example {@code "Head of Stronger Communities"}; never blank
   */
  String title();

  /**
   * The organisation to which the post belongs, where it is not the authority itself.
   *
   * @return for example {@code "Cleveland Police"}, or empty
   */
  Optional<String> organisation();

  /**
   * The first day of the post.
   *
   * @return for example 1 April 2024; empty if nobody remembers
   */
  Optional<LocalDate> from();

  /**
   * The last day of the post.
   *
   * @return for example 31 March 2026; empty if it still stands
   */
  Optional<LocalDate> to();

  /**
   * Who took over what the post answered for.
   *
   * @return the title of another post, or empty if nobody did, or it is not known
   */
  Optional<String> successor();

  /** Checks that the post has a title and an order of its days. */
  @Value.Check
  default void check() {
    if (title().isBlank()) {
      throw new IllegalArgumentException("title of a post must not be blank");
    }
    if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
      throw new IllegalArgumentException(
          "to must not be before from, but was " + to().get() + " before " + from().get());
    }
  }

  /**
   * Whether there is the post on a day.
   *
   * @param day for example 23 November 2026
   * @return true from the first to the last day, both included
   */
  default boolean isInForceOn(LocalDate day) {
    return from().stream().noneMatch(day::isBefore) && to().stream().noneMatch(day::isAfter);
  }

  /**
   * A post of the authority without known days.
   *
   * @param title for example {@code "Head of Stronger Communities"}
   * @return the post
   * @throws IllegalArgumentException if the title is blank
   */
  static Post of(String title) {
    return builder().title(title).build();
  }

  /**
   * Starts a post; the title must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Post}; not thread-safe. */
  final class Builder extends ImmutablePost.Builder {
    Builder() {}
  }
}
