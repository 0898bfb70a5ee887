// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.List;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.jspecify.annotations.Nullable;

/** Two dates that are one: start and completion, a date and its explanation, one or the other. */
final class PairMeaning {

  private PairMeaning() {}

  /** "April 2020 (Q1)": the quarter without a year only says where in the year the date lies. */
  static boolean isPlaced(List<Part> parts) {
    DateForm form = parts.get(1).from;
    return parts.size() == 2
        && parts.get(1).bracketed
        && form != null
        && form.shape() == Shape.QUARTER
        && !form.hasYear();
  }

  /** The one part that both amount to, or null if they are two stages. */
  static @Nullable Part join(Cell cell, Part first, Part second) {
    DateForm a = first.from;
    DateForm b = second.from;
    if (first.kind != PartKind.DATE || a == null || b == null) {
      return null;
    }
    boolean headed = isHeaded(cell, first, second);
    if (headed || (isStart(first, second) && isEnd(second))) {
      DateForm start = a.portion() == Portion.START ? a.withPortion(Portion.WHOLE) : a;
      DateForm last = second.to == null ? b : second.to;
      DateForm end = headed ? last.withPortion(Portion.WHOLE) : last;
      return placed(Part.of(PartKind.RANGE, start, end), first, second);
    }
    if (second.link == TimeWord.OR && second.kind == PartKind.DATE) {
      return placed(Part.of(PartKind.EITHER, a, b), first, second);
    }
    if (isStartAndEnd(a, b)
        && second.link == TimeWord.NOTHING
        && second.labelEnd == second.labelStart
        && second.relation == first.relation) {
      return placed(Part.of(PartKind.RANGE, a, b), first, second);
    }
    if (second.bracketed
        && a.shape() == Shape.QUARTER
        && b.shape() == Shape.MONTH
        && !b.hasYear()) {
      return bound(second, first, true);
    }
    boolean explains =
        second.bracketed || (a.shape() == Shape.YEAR && second.link != TimeWord.LINE_TAG);
    return explains ? finer(cell, first, second) : null;
  }

  /** "2021 2024", "01/10/2021 31/03/2022": columns for start and end that ran together. */
  private static boolean isStartAndEnd(DateForm a, DateForm b) {
    boolean bare = a.yearKind() == YearKind.CALENDAR && b.yearKind() == YearKind.CALENDAR;
    return bare
        && a.shape() == b.shape()
        && (a.shape() == Shape.FIGURES || (a.shape() == Shape.YEAR && a.year() < b.year()));
  }

  private static Part placed(Part part, Part first, Part last) {
    part.start = first.start;
    part.end = last.end;
    return part;
  }

  /** "From April", or "start April" where "complete" follows. */
  private static boolean isStart(Part first, Part second) {
    return first.relation == TimeWord.FROM
        || (first.from != null
            && first.from.portion() == Portion.START
            && second.relation == TimeWord.BY);
  }

  /** "Start April 2023, end March 2024"; but "start of April" and "end of March" are days. */
  private static boolean isHeaded(Cell cell, Part first, Part second) {
    boolean starts = first.relation == TimeWord.FROM || isBare(cell, first, Portion.BARE_START);
    return starts && second.relation == TimeWord.NOTHING && isBare(cell, second, Portion.BARE_END);
  }

  private static boolean isBare(Cell cell, Part part, int word) {
    return cell.items().is(part.start, TimeWord.PORTION) && cell.items().value(part.start) == word;
  }

  private static boolean isEnd(Part second) {
    return switch (second.relation) {
      case BY, UNTIL -> true;
      case NOTHING -> second.link == TimeWord.DASH || second.kind == PartKind.RANGE;
      default -> false;
    };
  }

  /** "Q3 2022/23 (October – December 2022)": the more precise of the two. */
  private static @Nullable Part finer(Cell cell, Part first, Part second) {
    Readings outer = Pairs.readings(first, cell.windows());
    Readings inner = Pairs.readings(second, cell.windows());
    if (outer == null || inner == null || inner.windows().size() != 1) {
      return null;
    }
    DateWindow within = inner.windows().get(0);
    for (DateWindow window : outer.windows()) {
      if (DateMeaning.isWithin(within, window)) {
        boolean same = window.lastDay().equals(within.lastDay()) && second.bracketed;
        return bound(second, first, same);
      }
      if (DateMeaning.isWithin(window, within)) {
        return first;
      }
    }
    return null;
  }

  private static Part bound(Part finer, Part by, boolean same) {
    if (finer.relation == TimeWord.NOTHING) {
      finer.relation = by.relation;
    }
    if (same && finer.kind == PartKind.RANGE) {
      return withKind(finer);
    }
    return finer;
  }

  /** A range that only spells out a quarter is no span but that quarter. */
  private static Part withKind(Part range) {
    if (range.from == null || range.to == null) {
      return range;
    }
    Part one = placed(Part.of(PartKind.EITHER, range.from, range.to), range, range);
    one.value = Part.ONE_TIME;
    return one;
  }
}
