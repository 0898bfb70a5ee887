// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** "March (annually)", "Annual review in May", "October 2020 and then annually". */
final class CadenceMeaning {

  private CadenceMeaning() {}

  static @Nullable Timescale of(Cell cell, List<Part> parts) {
    Set<Month> months = new LinkedHashSet<>();
    List<Part> dated = new ArrayList<>();
    Part cadence = null;
    for (Part part : parts) {
      switch (part.kind) {
        case CADENCE -> {
          cadence = cadence == null ? part : cadence;
          addMonths(part, months);
        }
        case DATE, RANGE, EITHER -> {
          if (part.dated() == null) {
            addMonths(part, months);
          } else {
            dated.add(part);
          }
        }
        case PERIOD, IMMEDIATE -> {}
        default -> {
          return null;
        }
      }
    }
    if (cadence == null) {
      return null;
    }
    return parts.size() == 2 && dated.size() == 1 && isName(cell.items(), cadence, dated.get(0))
        ? DateMeaning.single(cell, dated.get(0), 0)
        : recurring(cell, cadence, List.copyOf(months), dated);
  }

  /** "Annual Council May 2022", "annual general meeting, 3 June 2023": one meeting, by its name. */
  private static boolean isName(Items items, Part cadence, Part date) {
    boolean meeting = false;
    for (int i = cadence.end; i < date.start; i++) {
      switch (items.sense(i)) {
        case MEETING -> meeting |= items.value(i) == 0;
        case UNKNOWN, OF, COMMA, DASH, COLON -> {}
        default -> {
          return false;
        }
      }
    }
    return meeting && date.kind == PartKind.DATE && date.relation == TimeWord.NOTHING;
  }

  private static @Nullable Timescale recurring(
      Cell cell, Part cadence, List<Month> months, List<Part> dated) {
    Optional<DateWindow> first = Optional.empty();
    for (Part part : dated) {
      Readings readings = Pairs.readings(part, cell.windows());
      if (readings == null) {
        return null;
      }
      boolean lasts = part.relation == TimeWord.UNTIL || part.relation == TimeWord.THROUGHOUT;
      boolean years = part.from != null && part.from.shape() == Shape.YEARS;
      boolean starts = part.kind == PartKind.DATE && !lasts && !years;
      first = first.isEmpty() && starts ? readings.usual() : first;
    }
    return new Timescale.Recurring(cell.text(), cadence.period, months, first);
  }

  private static void addMonths(Part part, Set<Month> months) {
    DateForm from = part.from;
    if (from == null || from.firstMonth() == 0) {
      return;
    }
    int first = from.firstMonth();
    int last = first + length(from) - 1;
    if (part.to != null && part.to.firstMonth() != 0) {
      last = part.to.firstMonth() + length(part.to) - 1;
      last += last < first ? 12 : 0;
      if (part.kind == PartKind.EITHER && length(from) == 1) {
        months.add(Month.of(first));
        first = last;
      }
    }
    for (int month = first; month <= last && month < first + 12; month++) {
      months.add(Month.of((month - 1) % 12 + 1));
    }
  }

  private static int length(DateForm form) {
    return switch (form.shape()) {
      case QUARTER, SEASON -> 3;
      case HALF -> 6;
      default -> 1;
    };
  }
}
