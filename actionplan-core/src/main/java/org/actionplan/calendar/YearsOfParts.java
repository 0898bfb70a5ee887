// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

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
      DateForm before = parts.get(i - 1).dated();
      if (before != null) {
        fill(parts.get(i), before, false);
      }
    }
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
