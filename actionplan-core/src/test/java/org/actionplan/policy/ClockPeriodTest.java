// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.actionplan.calendar.BankHolidays;
import org.actionplan.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2, 2026-09-01, 2026-10-31, 2026-11-01",
    "2, 2026-10-05, 2026-12-04, 2026-12-05",
    "2, 2026-03-01, 2026-04-30, 2026-05-01",
    "2, 2026-12-28, 2027-02-27, 2027-02-28",
    "2, 2026-12-29, 2027-02-28, 2027-02-28",
    "2, 2026-12-31, 2027-02-28, 2027-02-28",
    "2, 2027-12-29, 2028-02-28, 2028-02-29",
    "2, 2027-12-31, 2028-02-29, 2028-02-29",
    "1, 2026-08-30, 2026-09-29, 2026-09-30",
    "1, 2026-08-31, 2026-09-30, 2026-09-30",
    "1, 2026-09-30, 2026-10-29, 2026-10-30",
    "12, 2028-02-29, 2029-02-28, 2029-02-28",
    "12, 2027-02-28, 2028-02-27, 2028-02-28"
  })
  void monthsEndByTheNumberOfTheDay(
      int months, LocalDate day, LocalDate beginningWith, LocalDate after) {
    assertThat(ClockPeriod.ofMonths(months).beginningWith(day)).isEqualTo(beginningWith);
    assertThat(ClockPeriod.ofMonths(months).after(day)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "56, 2026-09-01, 2026-10-26, 2026-10-27",
    "1, 2026-12-31, 2026-12-31, 2027-01-01",
    "28, 2028-02-01, 2028-02-28, 2028-02-29"
  })
  void daysAreCountedWithTheFirstOrWithoutIt(
      int days, LocalDate day, LocalDate beginningWith, LocalDate after) {
    assertThat(ClockPeriod.ofDays(days).beginningWith(day)).isEqualTo(beginningWith);
    assertThat(ClockPeriod.ofDays(days).after(day)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-12-24, 2026-12-24, 2026-12-29",
    "2, 2026-12-24, 2026-12-29, 2026-12-30",
    "1, 2026-12-25, 2026-12-29, 2026-12-29",
    "20, 2026-11-02, 2026-11-27, 2026-11-30"
  })
  void workingDaysPassOverTheOthers(
      int days, LocalDate day, LocalDate beginningWith, LocalDate after) {
    ClockPeriod period =
        ClockPeriod.ofWorkingDays(days, WorkingDays.of(BankHolidays.ENGLAND_AND_WALES));

    assertThat(period.beginningWith(day)).isEqualTo(beginningWith);
    assertThat(period.after(day)).isEqualTo(after);
  }

  @Test
  void isNeverEmpty() {
    assertThat(ClockPeriod.ofDays(1).length()).isEqualTo(1);
    assertThatThrownBy(() -> ClockPeriod.ofDays(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length must be 1 or more, but was 0");
  }
}
