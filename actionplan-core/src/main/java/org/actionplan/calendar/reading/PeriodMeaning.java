// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Precision;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.Timescale.Relative;
import org.actionplan.calendar.Timescale.Relative.Direction;
import org.jspecify.annotations.Nullable;

/** A time counted from an event, or from the date of the plan. */
final class PeriodMeaning {

  private PeriodMeaning() {}

  static @Nullable Timescale of(Cell cell, Part part) {
    if (part.relation == TimeWord.FROM || part.relation == TimeWord.NOT_BEFORE) {
      return null;
    }
    Direction direction = part.direction == TimeWord.BEFORE ? Direction.BEFORE : Direction.AFTER;
    Optional<String> event =
        part.eventStart == part.eventEnd
            ? Optional.empty()
            : Optional.of(cell.written(part.eventStart, part.eventEnd));
    DateWindow base = base(cell, part, event.isPresent());
    Optional<DateWindow> due =
        base == null || part.value != Part.AT_MOST
            ? Optional.empty()
            : Optional.of(shifted(base, part.period, direction));
    return new Relative(cell.text(), part.period, direction, event, due);
  }

  /** The date of the event, where it is one; the date of the plan, where no event is named. */
  private static @Nullable DateWindow base(Cell cell, Part part, boolean hasEvent) {
    if (part.from != null) {
      boolean exact = part.from.shape() != Shape.YEAR && part.from.shape() != Shape.YEARS;
      Readings readings = exact ? cell.windows().of(part.from) : null;
      return readings != null && readings.windows().size() == 1 ? readings.windows().get(0) : null;
    }
    DateWindow context = cell.windows().context();
    boolean usable = context != null && ContextYear.day(context) != null;
    return usable && !hasEvent ? context : null;
  }

  /** A band by the legend that the conventions declare. */
  static @Nullable Timescale ofBand(Cell cell, int band) {
    Conventions conventions = cell.windows().conventions();
    Optional<Period> within =
        switch (band) {
          case 1 -> conventions.shortTerm();
          case 2 -> conventions.mediumTerm();
          default -> conventions.longTerm();
        };
    if (within.isEmpty()) {
      return null;
    }
    Part part = new Part(PartKind.PERIOD);
    part.period = within.get();
    return of(cell, part);
  }

  /** The window moved by a period, as precise as it was if the period allows. */
  private static DateWindow shifted(DateWindow base, Period period, Direction direction) {
    Period signed = direction == Direction.AFTER ? period : period.negated();
    if (base instanceof DatePoint point && period.getDays() == 0) {
      if (point.precision() == Precision.MONTH) {
        return DateWindow.of(YearMonth.from(point.start().plus(signed)));
      }
      if (point.precision() == Precision.YEAR && period.getMonths() == 0) {
        return DateWindow.ofYear(point.start().plus(signed).getYear());
      }
    }
    LocalDate first = base.firstDay().or(base::lastDay).orElseThrow().plus(signed);
    LocalDate last = base.lastDay().or(base::firstDay).orElseThrow().plus(signed);
    return first.equals(last) ? DateWindow.of(first) : DateWindow.between(first, last);
  }
}
