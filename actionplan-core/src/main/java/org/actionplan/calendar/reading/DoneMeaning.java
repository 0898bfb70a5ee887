// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** "Completed March 2022", "March 2022 – completed"; if June 2023 lies ahead, a wish. */
final class DoneMeaning {

  private DoneMeaning() {}

  static @Nullable Timescale of(Cell cell, List<Part> parts) {
    List<Part> times = parts.stream().filter(Part::isTime).toList();
    boolean others = parts.stream().anyMatch(part -> !part.isTime() && part.kind != PartKind.DONE);
    if (others || times.size() > 1) {
      return null;
    }
    if (times.isEmpty()) {
      return new Timescale.Done(cell.text(), Optional.empty());
    }
    Part time = times.get(0);
    Readings readings = Pairs.readings(time, cell.windows());
    if (readings == null || time.kind == PartKind.EITHER) {
      return null;
    }
    if (parts.get(0) != time && time.relation == TimeWord.BY) {
      return DateMeaning.single(cell, time, 0);
    }
    boolean stated = time.relation == TimeWord.NOTHING || time.relation == TimeWord.FROM;
    if (isToCome(readings, cell.windows().context())) {
      return stated ? new Timescale.Due(cell.text(), readings) : null;
    }
    boolean on = stated && time.kind == PartKind.DATE;
    return new Timescale.Done(cell.text(), on ? readings.usual() : Optional.empty());
  }

  /** What is done cannot lie ahead of the plan that says so. */
  private static boolean isToCome(Readings readings, @Nullable DateWindow context) {
    LocalDate now = context == null ? null : context.lastDay().orElse(null);
    return now != null
        && readings.usual().flatMap(DateWindow::firstDay).filter(now::isBefore).isPresent();
  }
}
