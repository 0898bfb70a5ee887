// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a {@link Response}. In the short form it is the word for a decision, or the words
 * of the document, which are kept as its text.
 */
final class ResponseCodec {

  static final Fields FIELDS =
      Fields.of(
          "a response",
          Terms.DECISION,
          Terms.TEXT,
          Terms.REASON,
          Terms.RECEIVED_ON,
          Terms.GIVEN_ON,
          Terms.PUBLISHED);

  private static final Words<Decision> DECISIONS = Words.of(Decision.class);

  private ResponseCodec() {}

  static Optional<Response> read(Input in) {
    if (in.isText()) {
      return in.text().map(ResponseCodec::ofText);
    }
    if (!in.beginObject("text or an object")) {
      return Optional.empty();
    }
    Response.Builder response = Response.builder();
    Extensions extensions = new Extensions();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "decision" -> in.word(DECISIONS).ifPresent(response::decision);
        case "text" -> in.text().ifPresent(response::text);
        case "reason" -> in.text().ifPresent(response::reason);
        case "receivedOn" -> in.window().ifPresent(response::receivedOn);
        case "givenOn" -> in.window().ifPresent(response::givenOn);
        case "published" -> in.flag().ifPresent(response::published);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    extensions.to(response::extensions);
    return Optional.of(response.build());
  }

  private static Response ofText(String text) {
    return DECISIONS
        .parse(text)
        .map(Response::of)
        .orElseGet(
            () ->
                Response.builder()
                    .text(text)
                    .decision(DECISIONS.parseFolded(text).orElse(Decision.NOT_STATED))
                    .build());
  }

  static void write(Output out, Response response) {
    Extras extras = new Extras(response.extensions());
    out.beginObject();
    out.word(Terms.DECISION, DECISIONS, response.decision(), Decision.NOT_STATED);
    out.text(Terms.TEXT, response.text());
    out.field(Terms.REASON, response.reason());
    out.field(Terms.RECEIVED_ON, response.receivedOn());
    out.field(Terms.GIVEN_ON, response.givenOn());
    response.published().ifPresent(published -> out.flag(Terms.PUBLISHED, published));
    extras.write(out, FIELDS);
    out.endObject();
  }
}
