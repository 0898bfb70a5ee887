// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.testing.ActionPlanArbitraries;

class DeadlineProperties {

  @Property
  void lapseNeverGoesBackAsDaysGoBy(
      @ForAll("deadlines") Deadline deadline,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    assertThat(deadline.lapseAsOf(later)).isGreaterThanOrEqualTo(deadline.lapseAsOf(earlier));
  }

  @Property
  void graceShiftsTheLapse(@ForAll("deadlines") Deadline deadline, @ForAll("days") LocalDate asOf) {
    assertThat(deadline.plusDays(30).lapseAsOf(asOf.plusDays(30)))
        .isEqualTo(deadline.lapseAsOf(asOf));
  }

  @Property
  void aCertainDeadlineIsNeverPossiblyLapsed(
      @ForAll("days") LocalDate lastDay, @ForAll("days") LocalDate asOf) {
    assertThat(Deadline.of(lastDay).lapseAsOf(asOf)).isNotEqualTo(Lapse.POSSIBLY_LAPSED);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ActionPlanArbitraries.days();
  }

  @Provide
  Arbitrary<Deadline> deadlines() {
    return Combinators.combine(days(), days())
        .as((a, b) -> a.isBefore(b) ? new Deadline(a, b) : new Deadline(b, a));
  }
}
