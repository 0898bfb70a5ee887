// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Lapse;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;

/** How one action stands on the day of judgement. */
final class ActionStanding {

  /** A recommendation open for more days than that is reported as open over a year. */
  private static final int YEAR = 365;

  private final ReportingPeriod period;

  ActionStanding(ReportingPeriod period) {
    this.period = period;
  }

  /** The tally of this action alone. */
  Tally of(ActionPlan plan, Recommendation recommendation, Action action) {
    if (!action.isOpen()) {
      boolean givenUp = action.status().isClosed() && !action.status().isComplete();
      return new Tally(1, givenUp ? 0 : 1, givenUp ? 1 : 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
    Optional<Deadline> deadline = action.timescale().deadline();
    Optional<Deadline> original = action.originalDeadline();
    Optional<LocalDate> since = since(plan, recommendation);
    return new Tally(
        1,
        0,
        0,
        1,
        one(isLapse(deadline, Lapse.LAPSED, period.asOf())),
        one(isLapse(deadline, Lapse.POSSIBLY_LAPSED, period.asOf())),
        one(deadline.filter(this::isSoon).isPresent()),
        one(deadline.isEmpty()),
        one(isLapse(original, Lapse.LAPSED, period.asOf())),
        one(isLapse(original, Lapse.LAPSED, period.lastReport())),
        one(since.filter(this::isOverAYearAgo).isPresent()),
        one(since.isEmpty()));
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }

  private static boolean isLapse(Optional<Deadline> deadline, Lapse lapse, LocalDate asOf) {
    return deadline.filter(some -> some.lapseAsOf(asOf) == lapse).isPresent();
  }

  private boolean isSoon(Deadline deadline) {
    return deadline.lapseAsOf(period.asOf()) == Lapse.NOT_LAPSED
        && !deadline.earliest().isAfter(period.nextReport());
  }

  /** Since when the work is owed, at the latest. */
  private static Optional<LocalDate> since(ActionPlan plan, Recommendation recommendation) {
    return recommendation
        .response()
        .flatMap(Response::receivedOn)
        .or(plan::approvedOn)
        .flatMap(DateWindow::lastDay);
  }

  private boolean isOverAYearAgo(LocalDate day) {
    return ChronoUnit.DAYS.between(day, period.asOf()) > YEAR;
  }
}
