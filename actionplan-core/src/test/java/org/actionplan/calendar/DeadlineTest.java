// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  private static final Deadline CERTAIN = Deadline.of(LocalDate.of(2022, 12, 31));
  private static final Deadline OPEN =
      new Deadline(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31));

  @ParameterizedTest
  @CsvSource({"2022-12-30, NOT_LAPSED", "2022-12-31, NOT_LAPSED", "2023-01-01, LAPSED"})
  void aCertainDeadlineLapsesOnTheDayAfter(LocalDate asOf, Lapse lapse) {
    assertThat(CERTAIN.lapseAsOf(asOf)).isEqualTo(lapse);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-29, NOT_LAPSED",
    "2026-09-30, NOT_LAPSED",
    "2026-10-01, POSSIBLY_LAPSED",
    "2026-12-31, POSSIBLY_LAPSED",
    "2027-01-01, LAPSED"
  })
  void anOpenDeadlineIsPossiblyLapsedBetweenItsReadings(LocalDate asOf, Lapse lapse) {
    assertThat(OPEN.lapseAsOf(asOf)).isEqualTo(lapse);
  }

  @Test
  void certaintyIsOneDay() {
    assertThat(CERTAIN.isCertain()).isTrue();
    assertThat(OPEN.isCertain()).isFalse();
    assertThat(CERTAIN).hasToString("2022-12-31");
    assertThat(OPEN).hasToString("2026-09-30 or 2026-12-31");
  }

  @Test
  void graceMovesBothDays() {
    assertThat(OPEN.plusDays(1))
        .isEqualTo(new Deadline(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)));
    assertThat(OPEN.plusDays(-30).plusDays(30)).isEqualTo(OPEN);
  }

  @Test
  void theLatestDayIsNotBeforeTheEarliest() {
    assertThatThrownBy(() -> new Deadline(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("latest must not be before earliest, but was 2026-01-01 before 2026-01-02");
  }
}
