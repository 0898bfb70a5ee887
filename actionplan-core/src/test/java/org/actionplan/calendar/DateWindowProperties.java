// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.testing.ActionPlanArbitraries;

class DateWindowProperties {

  @Property
  void parseReadsWhatToStringWrites(@ForAll("windows") DateWindow window) {
    assertThat(DateWindow.parse(window.toString())).isEqualTo(window);
    assertThat(DateWindow.parse(window.toString())).hasToString(window.toString());
  }

  @Property
  void aWindowDoesNotEndBeforeItStarts(@ForAll("windows") DateWindow window) {
    if (window.firstDay().isPresent() && window.lastDay().isPresent()) {
      assertThat(window.lastDay().get()).isAfterOrEqualTo(window.firstDay().get());
    }
    assertThat(window.firstDay().isPresent() || window.lastDay().isPresent()).isTrue();
  }

  @Property
  void aWindowIsQualifiedIfItsTextSaysSo(@ForAll("windows") DateWindow window) {
    String text = window.toString();
    assertThat(window.isQualified())
        .isEqualTo(text.contains("~") || text.contains("?") || text.contains("%"));
  }

  /**
   * A cell that holds EDTF is read as the same days, but for the codes that people use otherwise:
   * in a cell "2022-23" is a fiscal year, "2020-24" and "2022-33" are years from one to another,
   * and qualifiers other than {@code ~} are not written by people.
   */
  @Property
  void aCellOfPlainEdtfIsReadAsTheSameWindow(@ForAll("plain") DatePoint point) {
    Timescale read = Timescale.parse(point.toString(), Conventions.NEUTRAL);
    assertThat(read).isEqualTo(new Timescale.Due(point.toString(), Readings.of(point)));
  }

  @Property
  void aCellOfAnEdtfIntervalOfDaysIsReadAsTheSameSpan(
      @ForAll("plain") DatePoint a, @ForAll("plain") DatePoint b) {
    boolean days = a.precision() == Precision.DAY && b.precision() == Precision.DAY;
    if (days && !b.end().isBefore(a.start())) {
      String text = DateInterval.of(a, b).toString();
      Optional<Deadline> deadline = Timescale.parse(text, Conventions.NEUTRAL).deadline();
      assertThat(deadline).isEqualTo(Optional.of(Deadline.of(b.end())));
    }
  }

  @Provide
  Arbitrary<DateWindow> windows() {
    return ActionPlanArbitraries.windows();
  }

  /** Days, months and years of the times in which plans are made. */
  @Provide
  Arbitrary<DatePoint> plain() {
    return ActionPlanArbitraries.points()
        .filter(point -> point.precision() != Precision.SEASON)
        .filter(point -> point.precision() != Precision.QUARTER)
        .filter(point -> point.qualifier() == Qualifier.NONE)
        .filter(point -> !isFiscalYear(point));
  }

  /** "2010-11" is a fiscal year to people, not a November. */
  private static boolean isFiscalYear(DatePoint point) {
    return point.precision() == Precision.MONTH
        && point.start().getMonthValue() == (point.start().getYear() + 1) % 100;
  }
}
