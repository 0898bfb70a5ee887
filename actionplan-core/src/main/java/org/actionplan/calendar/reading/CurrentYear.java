// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.jspecify.annotations.Nullable;

/** "The financial year", "next year": the year of the plan, or the one after it. */
final class CurrentYear {

  private CurrentYear() {}

  static Readings of(DateForm form, Conventions conventions, @Nullable DateWindow context) {
    LocalDate day = context == null ? null : ContextYear.day(context);
    if (day == null) {
      return OpenReadings.ofUnknownYear();
    }
    YearStarts starts = YearStarts.of(form.yearKind(), day.getYear(), conventions);
    if (starts.firstDays().size() > 1) {
      return OpenReadings.ofUnknownYear();
    }
    LocalDate first = starts.firstDays().get(0);
    boolean before = day.isBefore(first) && !ContextYear.isWholeYear(context);
    LocalDate start = first.plusYears(form.year() - (before ? 1 : 0));
    return Readings.of(
        form.yearKind() == YearKind.CALENDAR
            ? DateWindow.ofYear(start.getYear())
            : DateWindow.between(start, start.plusYears(1).minusDays(1)));
  }
}
