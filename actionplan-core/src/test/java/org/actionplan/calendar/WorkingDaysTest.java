// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays ENGLAND = WorkingDays.of(BankHolidays.ENGLAND_AND_WALES);

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, 0, 2026-12-24",
    "2026-12-24, 1, 2026-12-29",
    "2026-12-26, 1, 2026-12-29",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-20, 5, 2026-11-27",
    "2026-11-20, 6, 2026-11-30",
    "2026-12-31, 1, 2027-01-04"
  })
  void areCountedOverWeekendsAndHolidays(LocalDate day, int workingDays, LocalDate last) {
    assertThat(ENGLAND.plus(day, workingDays)).isEqualTo(last);
  }

  @Test
  void areNeitherWeekendsNorHolidays() {
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 11, 27))).isTrue();
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 11, 29))).isFalse();
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 11, 30))).isTrue();
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 12, 28))).isFalse();
  }

  @Test
  void differFromOnePartOfTheKingdomToTheNext() {
    LocalDate saintAndrew = LocalDate.of(2026, 11, 30);

    assertThat(WorkingDays.of(BankHolidays.SCOTLAND).isWorkingDay(saintAndrew)).isFalse();
    assertThat(WorkingDays.of(BankHolidays.NORTHERN_IRELAND).isWorkingDay(saintAndrew)).isTrue();
    assertThat(WorkingDays.of(BankHolidays.NONE).isWorkingDay(LocalDate.of(2026, 12, 25))).isTrue();
  }

  @Test
  void holidaysMayBeGivenAsData() {
    WorkingDays closed =
        ENGLAND
            .withHolidays(List.of(LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30)))
            .withHolidays(Set.of(LocalDate.of(2026, 12, 31)));

    assertThat(closed.plus(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2027-01-04");
    assertThat(ENGLAND.plus(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-29");
    assertThat(closed)
        .isEqualTo(
            new WorkingDays(
                BankHolidays.ENGLAND_AND_WALES,
                Set.of(
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2026, 12, 30),
                    LocalDate.of(2026, 12, 29))));
  }

  @Test
  void areNotCountedBackwards() {
    assertThatThrownBy(() -> ENGLAND.plus(LocalDate.of(2026, 12, 24), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("workingDays must not be negative, but was -1");
  }
}
