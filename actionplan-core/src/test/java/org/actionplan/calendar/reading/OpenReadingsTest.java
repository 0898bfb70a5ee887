// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.junit.jupiter.api.Test;

class OpenReadingsTest {

  private static final DateWindow CALENDAR = DateWindow.parse("2026-35");
  private static final DateWindow FISCAL = DateWindow.parse("2026-10-01/2026-12-31");

  @Test
  void readingsThatAreTheSameAreOne() {
    assertThat(OpenReadings.distinct(Ambiguity.DAY_MONTH_ORDER, List.of(FISCAL, CALENDAR, FISCAL)))
        .isEqualTo(Readings.of(Ambiguity.DAY_MONTH_ORDER, FISCAL, CALENDAR));
  }

  @Test
  void oneReadingNeedsNoReason() {
    assertThat(OpenReadings.distinct(Ambiguity.DAY_MONTH_ORDER, List.of(FISCAL, FISCAL)))
        .isEqualTo(Readings.of(FISCAL));
  }
}
