// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** "Ongoing" beside something else: since when, until when, how often, reviewed when. */
final class OngoingMeaning {

  private OngoingMeaning() {}

  static @Nullable Timescale of(Cell cell, List<Part> parts) {
    List<Part> times = parts.stream().filter(Part::isTime).toList();
    Optional<Part> cadence =
        parts.stream().filter(part -> part.kind == PartKind.CADENCE).findFirst();
    boolean owed = PartsMeaning.has(parts, PartKind.TO_BE_CONFIRMED);
    if (owed
        || (times.size() > 1 && !areReviews(times))
        || (cadence.isPresent() && cadence.get().from != null)) {
      return null;
    }
    if (parts.get(0).kind == PartKind.CADENCE) {
      return CadenceMeaning.of(
          cell, parts.stream().filter(part -> part.kind != PartKind.ONGOING).toList());
    }
    Optional<Period> every = cadence.map(part -> part.period);
    return times.isEmpty()
        ? new Timescale.Ongoing(cell.text(), Optional.empty(), Optional.empty(), every)
        : dated(cell, parts, times.get(0), every);
  }

  /** "Review October 2024, 2025": several reviews, of which the first counts. */
  private static boolean areReviews(List<Part> times) {
    return times.get(0).review
        && times.stream()
            .skip(1)
            .allMatch(time -> time.link == TimeWord.COMMA || time.link == TimeWord.AND);
  }

  private static @Nullable Timescale dated(
      Cell cell, List<Part> parts, Part time, Optional<Period> every) {
    Readings readings = Pairs.readings(time, cell.windows());
    if (readings == null) {
      return null;
    }
    Optional<DateWindow> usual = readings.usual();
    String text = cell.text();
    if (time.review) {
      return new Timescale.Ongoing(text, Optional.empty(), usual, every);
    }
    boolean dateFirst = parts.get(0) == time;
    if (dateFirst || time.relation == TimeWord.FROM) {
      return new Timescale.Ongoing(text, usual, Optional.empty(), every);
    }
    if (every.isPresent()) {
      return time.dated() == null
          ? new Timescale.Ongoing(text, Optional.empty(), Optional.empty(), every)
          : null;
    }
    return until(cell, time, readings);
  }

  private static @Nullable Timescale until(Cell cell, Part time, Readings readings) {
    if (readings.windows().isEmpty() || time.link == TimeWord.LINE_TAG) {
      return null;
    }
    boolean lasting = time.kind == PartKind.RANGE || isYears(time);
    if (lasting || time.relation == TimeWord.THROUGHOUT) {
      return new Timescale.Span(cell.text(), readings);
    }
    return switch (time.relation) {
      case UNTIL -> new Timescale.Span(cell.text(), Bounds.until(readings));
      case BY -> new Timescale.Due(cell.text(), readings);
      case NOTHING ->
          time.link == TimeWord.DASH
              ? new Timescale.Span(cell.text(), Bounds.until(readings))
              : null;
      default -> null;
    };
  }

  /** A fiscal year, or several years, is long enough to be ongoing in. */
  private static boolean isYears(Part time) {
    DateForm form = time.from;
    return form != null
        && (form.shape() == Shape.YEARS
            || (form.shape() == Shape.YEAR && form.yearKind() != YearKind.CALENDAR));
  }
}
