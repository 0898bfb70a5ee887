// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingsTest {

  private static final DateWindow CALENDAR = DateWindow.parse("2026-35");
  private static final DateWindow FISCAL = DateWindow.parse("2026-10-01/2026-12-31");

  @Test
  void oneReadingGivesACertainDeadline() {
    Readings readings = Readings.of(CALENDAR);
    assertThat(readings.usual()).contains(CALENDAR);
    assertThat(readings.ambiguity()).isEmpty();
    assertThat(readings.deadline()).contains(Deadline.of(LocalDate.of(2026, 9, 30)));
  }

  @Test
  void severalReadingsSpanADeadlineWhateverTheirOrder() {
    Deadline open = new Deadline(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31));
    assertThat(Readings.of(Ambiguity.QUARTER_CALENDAR, CALENDAR, FISCAL).deadline()).contains(open);
    assertThat(Readings.of(Ambiguity.QUARTER_CALENDAR, FISCAL, CALENDAR).deadline()).contains(open);
    assertThat(Readings.of(Ambiguity.QUARTER_CALENDAR, FISCAL, CALENDAR).usual()).contains(FISCAL);
  }

  @Test
  void twoReadingsThatAreTheSameAreOne() {
    assertThat(Readings.of(Ambiguity.DAY_MONTH_ORDER, CALENDAR, CALENDAR))
        .isEqualTo(Readings.of(CALENDAR));
  }

  @Test
  void aReadingWithoutEndLeavesNoDeadline() {
    DateWindow open = DateWindow.parse("2026/..");
    assertThat(Readings.of(open).deadline()).isEmpty();
    assertThat(Readings.of(Ambiguity.YEARS_OR_FISCAL_YEARS, CALENDAR, open).deadline()).isEmpty();
  }

  @Test
  void aDateOfUnknownYearHasNoReadingYet() {
    Readings none = new Readings(List.of(), Optional.of(Ambiguity.YEAR_NOT_STATED));
    assertThat(none.usual()).isEmpty();
    assertThat(none.deadline()).isEmpty();
    assertThat(none.ambiguity()).contains(Ambiguity.YEAR_NOT_STATED);
  }

  @Test
  void theListIsCopied() {
    List<DateWindow> windows = new ArrayList<>(List.of(CALENDAR));
    Readings readings = new Readings(windows, Optional.empty());
    windows.clear();
    assertThat(readings.windows()).containsExactly(CALENDAR);
  }

  @Test
  void severalOrNoReadingsNeedAReasonAndOneMayHaveNone() {
    assertThatThrownBy(() -> new Readings(List.of(CALENDAR, FISCAL), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "ambiguity must say why there is not one window, but was empty for"
                + " [2026-35, 2026-10-01/2026-12-31]");
    assertThatThrownBy(() -> new Readings(List.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ambiguity must say why there is not one window, but was empty for []");
    assertThatThrownBy(
            () -> new Readings(List.of(CALENDAR), Optional.of(Ambiguity.SEASON_CALENDAR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ambiguity must be empty for a single window, but was SEASON_CALENDAR");
    assertThatThrownBy(
            () ->
                new Readings(List.of(CALENDAR, CALENDAR), Optional.of(Ambiguity.QUARTER_CALENDAR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("windows must be distinct, but was [2026-35, 2026-35]");
  }
}
