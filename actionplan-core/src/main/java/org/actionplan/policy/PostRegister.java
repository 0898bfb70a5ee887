// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The posts of an authority, those of today and those that are no more.
 *
 * <p>An action whose owner was abolished and never replaced is stranded, and only a register with
 * dates can tell:
 *
 * <pre>{@code
 * PostRegister posts = PostRegister.of(
 *     Post.of("Head of Policy & Performance"),
 *     Post.of("Equalities Officer").withTo(LocalDate.of(2026, 3, 31)));
 * posts.find("head of policy and performance", Optional.empty()); // the first
 * }</pre>
 *
 * <p>Titles are one if their words are: case, spaces and punctuation make no difference, and
 * "&amp;" is "and". Looking a title up costs the same in a register of any size. Immutable.
 */
public final class PostRegister {

  /** A register of which nothing is known: nobody kept one. */
  public static final PostRegister EMPTY = new PostRegister(List.of());

  private final List<Post> posts;
  private final Map<String, List<Post>> byTitle = new HashMap<>();

  private PostRegister(List<Post> posts) {
    this.posts = posts;
    for (Post post : posts) {
      byTitle.computeIfAbsent(PostTitle.fold(post.title()), key -> new ArrayList<>(1)).add(post);
    }
  }

  /**
   * A register of some posts.
   *
   * @param posts the posts in any order; one that was abolished and came back is there twice
   * @return the register
   */
  public static PostRegister of(List<Post> posts) {
    return posts.isEmpty() ? EMPTY : new PostRegister(List.copyOf(posts));
  }

  /**
   * A register of some posts.
   *
   * @param posts the posts in any order
   * @return the register
   */
  public static PostRegister of(Post... posts) {
    return of(List.of(posts));
  }

  /**
   * All posts.
   *
   * @return the posts in the order given
   */
  public List<Post> posts() {
    return posts;
  }

  /**
   * Whether nothing is known of any post.
   *
   * @return true if there are no posts
   */
  public boolean isEmpty() {
    return posts.isEmpty();
  }

  /**
   * Whether the register knows of an organisation other than the authority.
   *
   * @param organisation for example {@code "Cleveland Police"}
   * @return true if one of the posts belongs to it
   */
  public boolean covers(String organisation) {
    return posts.stream().anyMatch(post -> isOf(organisation, post));
  }

  /**
   * The posts of a title, at whatever time.
   *
   * @param title for example {@code "Director of Housing"}; with a name in brackets after it, as in
   *     {@code "Director of Housing (J Smith)"}, the posts of the title without that
   * @param organisation the organisation to which they must belong, or empty for any
   * @return the posts in the order of the register; empty if there was never one
   */
  public List<Post> find(String title, Optional<String> organisation) {
    List<Post> found = byTitle.get(PostTitle.fold(title));
    if (found == null) {
      found = byTitle.getOrDefault(PostTitle.fold(PostTitle.withoutBrackets(title)), List.of());
    }
    return organisation.isEmpty()
        ? List.copyOf(found)
        : found.stream().filter(post -> isOf(organisation.get(), post)).toList();
  }

  private static boolean isOf(String organisation, Post post) {
    return post.organisation().isPresent()
        && PostTitle.fold(post.organisation().get()).equals(PostTitle.fold(organisation));
  }

  /**
   * What the posts of a day are called.
   *
   * @param day for example 23 November 2026
   * @return the titles of the posts in force, each once, in alphabetical order
   */
  public List<String> titlesOn(LocalDate day) {
    TreeSet<String> titles = new TreeSet<>();
    for (Post post : posts) {
      if (post.isInForceOn(day)) {
        titles.add(post.title());
      }
    }
    return List.copyOf(titles);
  }

  /**
   * Whether the other is a register of the same posts.
   *
   * @param other anything
   * @return true for the same posts in the same order
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof PostRegister register && posts.equals(register.posts);
  }

  @Override
  public int hashCode() {
    return posts.hashCode();
  }

  @Override
  public String toString() {
    return posts.toString();
  }
}
