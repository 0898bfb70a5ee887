// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** Cells that hold nothing but dates: due, a span, or staged. */
final class DateMeaning {

  private DateMeaning() {}

  static @Nullable Timescale of(Cell cell, List<Part> parts) {
    if (parts.size() == 1) {
      return single(cell, parts.get(0), 0);
    }
    if (PairMeaning.isPlaced(parts)) {
      return single(cell, parts.get(0), 0);
    }
    List<Month> months = monthsWithoutYear(parts);
    if (!months.isEmpty()) {
      return new Timescale.Recurring(cell.text(), Period.ofYears(1), months, Optional.empty());
    }
    YearsOfParts.share(parts);
    List<Part> needed = withoutRepeatedYears(cell, parts);
    return needed.size() < parts.size() ? of(cell, needed) : several(cell, parts);
  }

  private static @Nullable Timescale several(Cell cell, List<Part> parts) {
    if (parts.size() == 2) {
      Part joined = PairMeaning.join(cell, parts.get(0), parts.get(1));
      if (joined != null) {
        return single(cell, joined, 0);
      }
      if (parts.get(1).bracketed) {
        return null;
      }
    }
    return PartsMeaning.listed(cell, parts);
  }

  /** "June 2022 for reporting year 2022": a year that the date before it lies in adds nothing. */
  private static List<Part> withoutRepeatedYears(Cell cell, List<Part> parts) {
    List<Part> needed = new ArrayList<>(List.of(parts.get(0)));
    for (int i = 1; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean bare = part.link == TimeWord.NOTHING && part.relation == TimeWord.NOTHING;
      if (!bare || !isYear(part) || !isWithin(cell, parts.get(i - 1), part)) {
        needed.add(part);
      }
    }
    return needed;
  }

  private static boolean isYear(Part part) {
    return part.kind == PartKind.DATE && part.from != null && part.from.shape() == Shape.YEAR;
  }

  private static boolean isWithin(Cell cell, Part inner, Part outer) {
    Readings in = Pairs.readings(inner, cell.windows());
    Readings out = Pairs.readings(outer, cell.windows());
    return in != null
        && out != null
        && in.usual().isPresent()
        && out.windows().stream().anyMatch(window -> isWithin(in.windows().get(0), window));
  }

  /** "Feb & Oct": with no year, each year is meant. */
  private static List<Month> monthsWithoutYear(List<Part> parts) {
    List<Month> months = new ArrayList<>();
    for (Part part : parts) {
      DateForm form = part.from;
      boolean bare = part.kind == PartKind.DATE || part.kind == PartKind.EITHER;
      boolean plain = part.relation == TimeWord.NOTHING && part.link != TimeWord.LINE_TAG;
      if (!bare
          || !plain
          || form == null
          || !isMonth(form)
          || (part.to != null && !isMonth(part.to))) {
        return List.of();
      }
      months.add(Month.of(form.number()));
      if (part.to != null) {
        months.add(Month.of(part.to.number()));
      }
    }
    return months;
  }

  private static boolean isMonth(DateForm form) {
    return form.shape() == Shape.MONTH && !form.hasYear();
  }

  static @Nullable Timescale single(Cell cell, Part part, int words) {
    if (words > 0 && part.from != null && isVague(part.from)) {
      return null;
    }
    boolean apart = part.kind == PartKind.EITHER && part.value != Part.ONE_TIME;
    boolean yearless = apart && part.dated() == null;
    if (yearless && !Pairs.areNeighbours(part) && part.relation == TimeWord.NOTHING) {
      List<Month> months = monthsWithoutYear(List.of(part));
      return new Timescale.Recurring(cell.text(), Period.ofYears(1), months, Optional.empty());
    }
    if (apart && !Pairs.areNeighbours(part)) {
      return PartsMeaning.listed(cell, Pairs.apart(part));
    }
    Readings readings = Pairs.readings(part, cell.windows());
    return readings == null ? null : bound(cell, part, readings);
  }

  /** A season without a year among other words may be about the weather. */
  private static boolean isVague(DateForm form) {
    return form.shape() == Shape.SEASON && !form.hasYear();
  }

  private static Timescale bound(Cell cell, Part part, Readings readings) {
    String text = cell.text();
    boolean lasting = part.kind == PartKind.RANGE || isYears(part, cell.windows().conventions());
    if (lasting || readings.windows().isEmpty()) {
      return lasting ? new Timescale.Span(text, readings) : new Timescale.Due(text, readings);
    }
    return switch (part.relation) {
      case FROM -> since(text, readings);
      case UNTIL -> new Timescale.Span(text, Bounds.until(readings));
      case AFTER -> new Timescale.Span(text, Bounds.after(readings));
      case NOT_BEFORE -> new Timescale.Span(text, Bounds.from(readings));
      case BEFORE -> new Timescale.Due(text, isEnd(part) ? readings : Bounds.before(readings));
      case THROUGHOUT -> new Timescale.Span(text, readings);
      default -> new Timescale.Due(text, readings);
    };
  }

  /** "Before the end of March" is by its end. */
  private static boolean isEnd(Part part) {
    return part.from != null && part.from.portion() == Portion.END;
  }

  /** Several years last; two that follow one another are a fiscal year where one is declared. */
  private static boolean isYears(Part part, Conventions conventions) {
    DateForm form = part.from;
    if (form == null || form.shape() != Shape.YEARS) {
      return false;
    }
    return form.number() > form.year() + 1 || conventions.fiscalYearStart().isEmpty();
  }

  static Timescale since(String text, Readings readings) {
    return new Timescale.Ongoing(text, readings.usual(), Optional.empty(), Optional.empty());
  }

  /** Whether a window lies within another, so that it makes it more precise. */
  static boolean isWithin(DateWindow inner, DateWindow outer) {
    LocalDate first = inner.firstDay().orElse(LocalDate.MIN);
    LocalDate last = inner.lastDay().orElse(LocalDate.MAX);
    return !first.isBefore(outer.firstDay().orElse(LocalDate.MIN))
        && !last.isAfter(outer.lastDay().orElse(LocalDate.MAX));
  }
}
