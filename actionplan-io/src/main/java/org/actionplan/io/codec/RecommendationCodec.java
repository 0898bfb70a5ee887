// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Recommendation}. */
final class RecommendationCodec {

  static final Fields FIELDS =
      Fields.of(
          "a recommendation",
          Terms.REFERENCE,
          Terms.TEXT,
          Terms.RESPONSE,
          Terms.STATUS,
          Terms.ACTIONS);

  private static final Words<Status> STATUSES = Words.of(Status.class);

  private RecommendationCodec() {}

  static Optional<Recommendation> read(Input in, Quota actions) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Recommendation.Builder recommendation = Recommendation.builder();
    Extensions extensions = new Extensions();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "reference" -> ActionCodec.reference(in).ifPresent(recommendation::reference);
        case "text" -> in.text().ifPresent(recommendation::text);
        case "response" -> ResponseCodec.read(in).ifPresent(recommendation::response);
        case "status" -> in.word(STATUSES).ifPresent(recommendation::status);
        case "actions" ->
            in.each("a list", actions.of(ActionCodec::read), recommendation::addActions);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    extensions.to(recommendation::extensions);
    return Optional.of(recommendation.build());
  }

  static void write(Output out, Recommendation recommendation) {
    Extras extras = new Extras(recommendation.extensions());
    out.beginObject();
    out.field(Terms.REFERENCE, recommendation.reference());
    out.text(Terms.TEXT, recommendation.text());
    recommendation
        .response()
        .ifPresent(
            response -> {
              out.name(Terms.RESPONSE);
              ResponseCodec.write(out, response);
            });
    out.word(Terms.STATUS, STATUSES, recommendation.status(), Status.NOT_STATED);
    out.list(Terms.ACTIONS, recommendation.actions(), ActionCodec::write);
    extras.write(out, FIELDS);
    out.endObject();
  }
}
