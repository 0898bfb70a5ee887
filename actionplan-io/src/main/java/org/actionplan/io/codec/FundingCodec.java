// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.budget.CostType;
import org.actionplan.budget.Funding;
import org.actionplan.budget.FundingState;
import org.jspecify.annotations.Nullable;

/** The fields of {@link Funding}, the part of a budget that says where the money comes from. */
final class FundingCodec {

  static final Fields FIELDS = Fields.of("funding", Terms.TYPE, Terms.SOURCE, Terms.STATE);

  private static final Words<CostType> TYPES = Words.of(CostType.class);
  private static final Words<FundingState> STATES = Words.of(FundingState.class);

  private FundingCodec() {}

  static Funding read(Input in, Extensions extensions) {
    if (!in.beginObject("an object")) {
      return Funding.UNSTATED;
    }
    Optional<CostType> type = Optional.empty();
    Optional<String> source = Optional.empty();
    Optional<FundingState> state = Optional.empty();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "type" -> type = in.word(TYPES);
        case "source" -> source = in.text();
        case "state" -> state = in.word(STATES);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    return new Funding(type, source, state);
  }

  static void write(Output out, Funding funding, Extras extras) {
    if (funding.equals(Funding.UNSTATED) && !extras.isPresent()) {
      return;
    }
    out.name(Terms.FUNDING);
    out.beginObject();
    funding.type().ifPresent(type -> out.word(Terms.TYPE, TYPES, type));
    out.field(Terms.SOURCE, funding.source());
    funding.state().ifPresent(state -> out.word(Terms.STATE, STATES, state));
    extras.write(out, FIELDS);
    out.endObject();
  }
}
