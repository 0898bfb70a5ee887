// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;
import java.util.Optional;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.actionplan.policy.RagBand;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link RagBand}. */
final class RagBandCodec {

  static final Fields FIELDS =
      Fields.of(
          "a band",
          Terms.RAG,
          Terms.STATUSES,
          Terms.PERCENT_AT_LEAST,
          Terms.PERCENT_BELOW,
          Terms.LAPSED,
          Terms.DUE_WITHIN_DAYS,
          Terms.OVERDUE_DAYS);

  /** No plan reaches further. */
  private static final int MOST_DAYS = 99_999;

  private static final Words<Rag> RATINGS = Words.of(Rag.class);
  private static final Words<Status> STATUSES = Words.of(Status.class);

  private RagBandCodec() {}

  /** A condition that cannot be read would make the band mean something else: it is left out. */
  static Optional<RagBand> read(Input in) {
    if (!in.beginObject("an object such as {rag: green}")) {
      return Optional.empty();
    }
    RagBand.Builder band = RagBand.builder();
    Optional<Rag> rag = Optional.empty();
    boolean sound = true;
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "rag" -> rag = in.word(RATINGS);
        case "statuses" -> {
          List<Status> statuses = statuses(in);
          band.statuses(statuses);
          sound &= !statuses.isEmpty();
        }
        case "percentAtLeast" -> sound &= isRead(in.whole(0, 100).map(band::percentAtLeast));
        case "percentBelow" -> sound &= isRead(in.whole(0, 100).map(band::percentBelow));
        case "lapsed" -> sound &= isRead(in.flag().map(band::lapsed));
        case "dueWithinDays" -> sound &= isRead(in.whole(0, MOST_DAYS).map(band::dueWithinDays));
        case "overdueDays" -> sound &= isRead(in.whole(0, MOST_DAYS).map(band::overdueDays));
        default -> in.lose(field, FIELDS);
      }
    }
    in.require("rag");
    return sound ? rag.map(band::rag).map(RagBand.Builder::build) : Optional.empty();
  }

  private static boolean isRead(Optional<?> condition) {
    return condition.isPresent();
  }

  /** One status needs no list. */
  private static List<Status> statuses(Input in) {
    return in.isText()
        ? in.word(STATUSES).stream().toList()
        : in.list("a list of statuses", element -> element.word(STATUSES));
  }

  static void write(Output out, RagBand band) {
    out.beginObject();
    out.word(Terms.RAG, RATINGS, band.rag());
    out.list(
        Terms.STATUSES,
        List.copyOf(band.statuses()),
        (list, status) -> list.value(Words.word(status)));
    band.percentAtLeast().ifPresent(percent -> out.number(Terms.PERCENT_AT_LEAST, percent));
    band.percentBelow().ifPresent(percent -> out.number(Terms.PERCENT_BELOW, percent));
    band.lapsed().ifPresent(lapsed -> out.flag(Terms.LAPSED, lapsed));
    band.dueWithinDays().ifPresent(days -> out.number(Terms.DUE_WITHIN_DAYS, days));
    band.overdueDays().ifPresent(days -> out.number(Terms.OVERDUE_DAYS, days));
    out.endObject();
  }
}
