// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.policy.Post;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Post}; in the short form the title. */
final class PostCodec {

  static final Fields FIELDS =
      Fields.of("a post", Terms.TITLE, Terms.ORGANISATION, Terms.FROM, Terms.TO, Terms.SUCCESSOR);

  private static final String TITLE = "the title of a post";

  private PostCodec() {}

  static Optional<Post> read(Input in) {
    if (in.isText()) {
      return in.parsed(TITLE, Post::of);
    }
    if (!in.beginObject(TITLE + " or an object")) {
      return Optional.empty();
    }
    Post.Builder post = Post.builder();
    boolean titled = false;
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "title" -> {
          Optional<String> title = in.parsed(TITLE, text -> Post.of(text).title());
          title.ifPresent(post::title);
          titled = title.isPresent();
        }
        case "organisation" -> in.text().ifPresent(post::organisation);
        case "from" -> day(in).ifPresent(post::from);
        case "to" -> day(in).ifPresent(post::to);
        case "successor" -> in.text().ifPresent(post::successor);
        default -> in.lose(field, FIELDS);
      }
    }
    in.require("title");
    return titled ? build(in, post) : Optional.empty();
  }

  private static Optional<Post> build(Input in, Post.Builder post) {
    try {
      return Optional.of(post.build());
    } catch (IllegalArgumentException e) {
      in.contradiction(e, "the post was left out");
      return Optional.empty();
    }
  }

  static Optional<LocalDate> day(Input in) {
    return in.parsed("a day such as 2026-03-31", LocalDate::parse);
  }

  static void write(Output out, Post post) {
    out.beginObject();
    out.field(Terms.TITLE, post.title());
    out.field(Terms.ORGANISATION, post.organisation());
    out.field(Terms.FROM, post.from());
    out.field(Terms.TO, post.to());
    out.field(Terms.SUCCESSOR, post.successor());
    out.endObject();
  }
}
