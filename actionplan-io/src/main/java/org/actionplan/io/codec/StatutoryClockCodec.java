// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;
import java.util.Optional;
import org.actionplan.policy.ClockEvent;
import org.actionplan.policy.ClockId;
import org.actionplan.policy.ClockPeriod;
import org.actionplan.policy.StatutoryClock;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link StatutoryClock} beside its id. */
final class StatutoryClockCodec {

  static final Fields FIELDS =
      Fields.of(
          "a clock",
          Terms.JURISDICTION,
          Terms.CITATION,
          Terms.STARTS_WITH,
          Terms.PERIOD,
          Terms.START_DAY_COUNTED,
          Terms.EXTENDABLE,
          Terms.VALID_FROM,
          Terms.VALID_TO);

  private static final Words<ClockEvent> EVENTS = Words.of(ClockEvent.class);

  private StatutoryClockCodec() {}

  static Optional<StatutoryClock> read(Input in, Optional<ClockId> id) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    StatutoryClock.Builder clock = StatutoryClock.builder().jurisdiction("").citation("");
    List<ClockEvent> events = List.of();
    Optional<ClockPeriod> period = Optional.empty();
    Optional<Boolean> counted = Optional.empty();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "jurisdiction" -> in.text().ifPresent(clock::jurisdiction);
        case "citation" -> in.text().ifPresent(clock::citation);
        case "startsWith" -> events = events(in);
        case "period" -> period = ClockPeriodCodec.read(in);
        case "startDayCounted" -> counted = in.flag();
        case "extendable" -> in.flag().ifPresent(clock::extendable);
        case "validFrom" -> PostCodec.day(in).ifPresent(clock::validFrom);
        case "validTo" -> PostCodec.day(in).ifPresent(clock::validTo);
        default -> in.lose(field, FIELDS);
      }
    }
    List.of("jurisdiction", "citation", "startsWith", "period", "startDayCounted")
        .forEach(in::require);
    if (id.isEmpty() || events.isEmpty() || period.isEmpty() || counted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        clock
            .id(id.get())
            .startsWith(events)
            .period(period.get())
            .startDayCounted(counted.get())
            .build());
  }

  /** One event needs no list. */
  private static List<ClockEvent> events(Input in) {
    return in.isText()
        ? in.word(EVENTS).stream().toList()
        : in.list(EVENTS.expected() + ", or a list of them", element -> element.word(EVENTS));
  }

  static void write(Output out, StatutoryClock clock) {
    out.beginObject();
    out.field(Terms.JURISDICTION, clock.jurisdiction());
    out.field(Terms.CITATION, clock.citation());
    out.list(
        Terms.STARTS_WITH,
        List.copyOf(clock.startsWith()),
        (list, event) -> list.value(Words.word(event)));
    out.name(Terms.PERIOD);
    ClockPeriodCodec.write(out, clock.period());
    out.flag(Terms.START_DAY_COUNTED, clock.startDayCounted());
    if (clock.extendable()) {
      out.flag(Terms.EXTENDABLE, true);
    }
    out.field(Terms.VALID_FROM, clock.validFrom());
    out.field(Terms.VALID_TO, clock.validTo());
    out.endObject();
  }
}
