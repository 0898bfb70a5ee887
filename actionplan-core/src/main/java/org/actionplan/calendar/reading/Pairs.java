// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateInterval;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.jspecify.annotations.Nullable;

/** The windows of a part with one date or two. */
final class Pairs {

  private Pairs() {}

  /** The readings, or null if there is no such date or the second is before the first. */
  static @Nullable Readings readings(Part part, Windows windows) {
    if (part.to == null) {
      return part.from == null ? null : windows.of(part.from);
    }
    Readings last = windows.of(part.to);
    Readings first = part.from == null ? present(last, windows) : windows.of(part.from);
    if (first == null || last == null) {
      return null;
    }
    if (first.windows().isEmpty() || last.windows().isEmpty()) {
      return OpenReadings.ofUnknownYear();
    }
    return joined(first, last);
  }

  /** "Present" is the date of the plan, or any time before the other date. */
  private static @Nullable Readings present(@Nullable Readings last, Windows windows) {
    DateWindow context = windows.context();
    if (last == null || last.windows().isEmpty()) {
      return null;
    }
    return context instanceof DatePoint point ? Readings.of(point) : Bounds.until(last);
  }

  private static @Nullable Readings joined(Readings first, Readings last) {
    List<DateWindow> windows = new ArrayList<>();
    boolean parallel = first.windows().size() == last.windows().size();
    for (int i = 0; i < first.windows().size(); i++) {
      for (int j = 0; j < last.windows().size(); j++) {
        DateWindow window = join(first.windows().get(i), last.windows().get(j));
        if (window != null && (!parallel || i == j)) {
          windows.add(window);
        }
      }
    }
    if (windows.isEmpty()) {
      return null;
    }
    Optional<Ambiguity> why = last.ambiguity().or(first::ambiguity);
    return why.map(reason -> OpenReadings.distinct(reason, windows))
        .orElseGet(() -> Readings.of(windows.get(0)));
  }

  private static @Nullable DateWindow join(DateWindow first, DateWindow last) {
    Optional<DatePoint> from = first instanceof DatePoint p ? Optional.of(p) : from(first);
    Optional<DatePoint> to = last instanceof DatePoint p ? Optional.of(p) : to(last);
    boolean ordered =
        from.isEmpty() || to.isEmpty() || !to.get().end().isBefore(from.get().start());
    return ordered && (from.isPresent() || to.isPresent()) ? new DateInterval(from, to) : null;
  }

  private static Optional<DatePoint> from(DateWindow window) {
    return window instanceof DateInterval interval ? interval.from() : Optional.empty();
  }

  private static Optional<DatePoint> to(DateWindow window) {
    return window instanceof DateInterval interval ? interval.to() : Optional.empty();
  }

  /** The two dates of "May/November 2021", each on its own. */
  static List<Part> apart(Part part) {
    List<Part> two = new ArrayList<>();
    for (DateForm form : Arrays.asList(part.from, part.to)) {
      if (form != null) {
        Part one = Part.date(form);
        one.start = part.start;
        one.end = part.end;
        two.add(one);
      }
    }
    return two;
  }

  /** Whether "May/June" is one time; "May/November" is two. */
  static boolean areNeighbours(Part part) {
    DateForm from = part.from;
    DateForm to = part.to;
    if (from == null || to == null || from.shape() != Shape.MONTH || to.shape() != Shape.MONTH) {
      return true;
    }
    int months = (to.year() - from.year()) * 12 + to.number() - from.number();
    return (from.hasYear() && to.hasYear()) ? months == 1 : Math.floorMod(months, 12) == 1;
  }
}
