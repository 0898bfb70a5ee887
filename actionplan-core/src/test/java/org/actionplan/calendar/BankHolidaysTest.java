// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that the government published, year by year. */
class BankHolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "2010, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
    "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
  })
  void inEnglandAndWales(int year, String days) {
    assertThat(days(BankHolidays.ENGLAND_AND_WALES, year)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28",
    "2021, 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
    "2022, 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
    "2023, 01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
    "2024, 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
    "2025, 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
    "2026, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"
  })
  void inScotland(int year, String days) {
    assertThat(days(BankHolidays.SCOTLAND, year)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28",
    "2021, 01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28",
    "2022, 01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27",
    "2023, 01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26",
    "2024, 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
    "2025, 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
    "2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"
  })
  void inNorthernIreland(int year, String days) {
    assertThat(days(BankHolidays.NORTHERN_IRELAND, year)).isEqualTo(days);
  }

  private static String days(BankHolidays part, int year) {
    Stream<String> days =
        part.days(year).stream().map(day -> MonthDay.from(day).toString().substring(2));
    return String.join(" ", days.toList());
  }

  @Test
  void noneAreNone() {
    assertThat(BankHolidays.NONE.days(2026)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2038-04-25", "2285-03-22"})
  void easterFallsBetween22MarchAnd25April(LocalDate sunday) {
    assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
  }
}
