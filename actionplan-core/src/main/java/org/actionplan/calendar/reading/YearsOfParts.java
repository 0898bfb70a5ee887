// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives dates without a year that of their neighbours: "March, June and September 2023". */
final class YearsOfParts {

  private YearsOfParts() {}

  static void share(List<Part> parts) {
    for (int i = parts.size() - 2; i >= 0; i--) {
      DateForm after = parts.get(i + 1).from;
      if (after != null && after.hasYear() && isList(parts.get(i + 1).link)) {
        fill(parts.get(i), after, true);
      }
    }
    for (int i = 1; i < parts.size(); i++) {
      repeat(parts.get(i - 1), parts.get(i));
      DateForm before = parts.get(i - 1).dated();
      if (before != null) {
        fill(parts.get(i), before, false);
      }
    }
  }

  /** "27 May – 3 June, 2021 and 2022", "July 2020, 2021": the same date in another year. */
  private static void repeat(Part before, Part part) {
    DateForm year = part.from;
    DateForm from = before.from;
    boolean listed = part.link == TimeWord.AND || part.link == TimeWord.COMMA;
    if (!listed || !isBareYear(part) || year == null || from == null) {
      return;
    }
    DateForm last = before.to == null ? from : before.to;
    boolean finer = from.firstMonth() != 0 || from.shape() == Shape.FIGURES;
    if (finer && last.yearKind() == YearKind.CALENDAR && last.year() < year.year()) {
      int later = year.year() - last.year();
      part.from = from.withYear(YearKind.CALENDAR, from.year() + later);
      part.to = before.to == null ? null : last.withYear(YearKind.CALENDAR, year.year());
      part.kind = before.kind;
    }
  }

  private static boolean isBareYear(Part part) {
    DateForm form = part.from;
    return part.kind == PartKind.DATE
        && part.relation == TimeWord.NOTHING
        && form != null
        && form.shape() == Shape.YEAR
        && form.yearKind() == YearKind.CALENDAR
        && form.portion() == Portion.WHOLE;
  }

  private static boolean isList(TimeWord link) {
    return switch (link) {
      case AND, OR, COMMA, SLASH, NOTHING, DASH -> true;
      default -> false;
    };
  }

  private static void fill(Part part, DateForm dated, boolean isBefore) {
    part.from = filled(part.from, dated, isBefore);
    part.to = filled(part.to, dated, isBefore);
  }

  private static @Nullable DateForm filled(
      @Nullable DateForm form, DateForm dated, boolean isBefore) {
    if (form == null || form.hasYear() || form.shape() == Shape.CURRENT_YEAR) {
      return form;
    }
    return isBefore ? SharedYear.before(form, dated) : SharedYear.after(dated, form);
  }
}
