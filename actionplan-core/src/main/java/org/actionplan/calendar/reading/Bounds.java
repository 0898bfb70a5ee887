// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateInterval;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Precision;
import org.actionplan.calendar.Readings;

/** Windows bounded by a date on one side only: until, after, from and before it. */
final class Bounds {

  private Bounds() {}

  static Readings until(Readings readings) {
    return each(readings, window -> new DateInterval(Optional.empty(), Optional.of(end(window))));
  }

  static Readings from(Readings readings) {
    return each(readings, window -> new DateInterval(Optional.of(start(window)), Optional.empty()));
  }

  static Readings after(Readings readings) {
    return each(readings, window -> DateInterval.ofOpenEnd(next(window)));
  }

  /**
   * "Before 31 March" mostly includes that day, "before April" mostly ends with March; the other
   * way of using the word stays possible.
   */
  static Readings before(Readings readings) {
    List<DateWindow> windows = new ArrayList<>();
    for (DateWindow window : readings.windows()) {
      DatePoint dayBefore = DateWindow.of(start(window).start().minusDays(1));
      if (window instanceof DatePoint point && point.precision() == Precision.DAY) {
        windows.add(window);
        windows.add(dayBefore);
      } else {
        windows.add(DateInterval.ofOpenStart(dayBefore));
        windows.add(window);
      }
    }
    return OpenReadings.distinct(Ambiguity.BEFORE_MAY_INCLUDE, windows);
  }

  private static Readings each(Readings readings, UnaryOperator<DateWindow> change) {
    List<DateWindow> windows = readings.windows().stream().map(change).toList();
    return readings
        .ambiguity()
        .map(why -> OpenReadings.distinct(why, windows))
        .orElseGet(() -> Readings.of(windows.get(0)));
  }

  private static DatePoint start(DateWindow window) {
    return window instanceof DatePoint point
        ? point
        : ((DateInterval) window).from().orElseGet(() -> end(window));
  }

  private static DatePoint end(DateWindow window) {
    return window instanceof DatePoint point
        ? point
        : ((DateInterval) window).to().orElseGet(() -> start(window));
  }

  /** The first year, month or day after a window, as precise as it is. */
  private static DatePoint next(DateWindow window) {
    LocalDate day = end(window).end().plusDays(1);
    if (window instanceof DatePoint point && point.precision() == Precision.YEAR) {
      return DateWindow.ofYear(day.getYear());
    }
    return window instanceof DatePoint point && point.precision() == Precision.MONTH
        ? DateWindow.of(YearMonth.from(day))
        : DateWindow.of(day);
  }
}
