// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.jspecify.annotations.Nullable;

/** "March 2022/23" is in 2023 where the fiscal year starts in April, "winter 2022/23" in 2022. */
final class MonthsOfYears {

  private MonthsOfYears() {}

  /** The readings of a date in a fiscal or academic year, or null if there is no such date. */
  static @Nullable Readings of(
      DateForm form, Conventions conventions, Function<DateForm, @Nullable Readings> ofCalendar) {
    YearStarts starts = YearStarts.of(form.yearKind(), form.year(), conventions);
    List<DateWindow> windows = new ArrayList<>();
    Ambiguity why = starts.ambiguity();
    for (LocalDate start : starts.firstDays()) {
      boolean sameYear = form.firstMonth() >= start.getMonthValue();
      int year = sameYear ? start.getYear() : start.getYear() + 1;
      Readings readings = ofCalendar.apply(form.withYear(YearKind.CALENDAR, year));
      if (readings == null) {
        return null;
      }
      windows.addAll(readings.windows());
      why = readings.ambiguity().orElse(why);
    }
    return OpenReadings.distinct(why, windows);
  }
}
