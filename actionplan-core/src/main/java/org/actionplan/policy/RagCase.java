// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.actionplan.plan.Action;
import org.actionplan.plan.Status;

/** An action on one day, by one reading of its deadline, as a formula of ratings sees it. */
record RagCase(Action action, Optional<LocalDate> lastDay, LocalDate asOf) {

  /** Whether all that a band wants holds; empty if that cannot be told. */
  Optional<Boolean> meets(RagBand band) {
    List<Optional<Boolean>> conditions =
        List.of(
            status(band.statuses()),
            given(band.percentAtLeast(), least -> percent(done -> done >= least)),
            given(band.percentBelow(), bound -> percent(done -> done < bound)),
            given(band.lapsed(), lapsed -> time(last -> last.isBefore(asOf) == lapsed, !lapsed)),
            given(band.dueWithinDays(), days -> time(last -> isDueWithin(days, last), false)),
            given(band.overdueDays(), days -> time(last -> isOverdueBy(days, last), false)));
    if (conditions.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    return conditions.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }

  /** A condition that the band makes; what it does not ask for holds. */
  private static <T> Optional<Boolean> given(
      Optional<T> wanted, Function<T, Optional<Boolean>> condition) {
    return wanted.isPresent() ? condition.apply(wanted.get()) : Optional.of(true);
  }

  private Optional<Boolean> status(Set<Status> wanted) {
    if (wanted.isEmpty() || wanted.contains(action.status())) {
      return Optional.of(true);
    }
    boolean told = action.status() != Status.NOT_STATED;
    boolean closedOnly = wanted.stream().allMatch(Status::isClosed);
    return told || (closedOnly && action.isOpen()) ? Optional.of(false) : Optional.empty();
  }

  private Optional<Boolean> percent(Function<Integer, Boolean> condition) {
    return action.percentComplete().map(condition);
  }

  /** A condition on the deadline of open work; closed and open-ended work has none. */
  private Optional<Boolean> time(Function<LocalDate, Boolean> condition, boolean without) {
    if (!action.isOpen() || (lastDay.isEmpty() && action.timescale().isOpenEnded())) {
      return Optional.of(without);
    }
    return lastDay.map(condition);
  }

  private boolean isDueWithin(int days, LocalDate last) {
    return !asOf.isAfter(last) && DAYS.between(asOf, last) <= days;
  }

  private boolean isOverdueBy(int days, LocalDate last) {
    return asOf.isAfter(last) && DAYS.between(last, asOf) >= days;
  }
}
