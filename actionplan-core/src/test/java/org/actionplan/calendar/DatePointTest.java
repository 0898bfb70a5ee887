// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePointTest {

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2022-01-02", "YEAR, 2022-12-31", "MONTH, 2022-03-02", "MONTH, 2022-03-31",
    "SEASON, 2022-03-02", "SEASON, 2022-01-01", "SEASON, 2022-04-01", "QUARTER, 2022-01-02",
    "QUARTER, 2022-02-01", "QUARTER, 2022-03-01", "QUARTER, 2022-12-01"
  })
  void aStartThatBeginsNoSuchStretchIsRefused(Precision precision, LocalDate start) {
    assertThatThrownBy(() -> new DatePoint(precision, start, Qualifier.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start must be the first day of a " + precision + ", but was " + start);
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2022-01-01",
    "MONTH, 2022-02-01",
    "SEASON, 2022-03-01",
    "SEASON, 2022-12-01",
    "QUARTER, 2022-01-01",
    "QUARTER, 2022-10-01",
    "DAY, 2022-02-28"
  })
  void theFirstDayOfAStretchIsAccepted(Precision precision, LocalDate start) {
    assertThatCode(() -> new DatePoint(precision, start, Qualifier.NONE))
        .doesNotThrowAnyException();
  }

  @Test
  void theYearHasFourDigits() {
    assertThat(DateWindow.of(0, 1, 1)).hasToString("0000-01-01");
    assertThat(DateWindow.of(987, 6, 5)).hasToString("0987-06-05");
    assertThat(DateWindow.of(9999, 12, 31)).hasToString("9999-12-31");
    assertThatThrownBy(() -> DateWindow.of(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start must be in the years 0 to 9999, but was +10000-01-01");
    assertThatThrownBy(() -> DateWindow.of(LocalDate.of(-1, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start must be in the years 0 to 9999, but was -0001-12-31");
  }

  @Test
  void aQualifierChangesNothingElse() {
    DatePoint march = (DatePoint) DateWindow.parse("2023-03");
    assertThat(march.withQualifier(Qualifier.APPROXIMATE)).hasToString("2023-03~");
    assertThat(march.withQualifier(Qualifier.UNCERTAIN)).hasToString("2023-03?");
    assertThat(march.withQualifier(Qualifier.UNCERTAIN_AND_APPROXIMATE)).hasToString("2023-03%");
    assertThat(march.withQualifier(Qualifier.APPROXIMATE).end()).isEqualTo(march.end());
    assertThat(march.isQualified()).isFalse();
    assertThat(march.withQualifier(Qualifier.UNCERTAIN).isQualified()).isTrue();
  }

  @Test
  void precisionIsPartOfTheValue() {
    assertThat(DateWindow.parse("2022-12")).isNotEqualTo(DateWindow.parse("2022-12-01"));
    assertThat(DateWindow.parse("2022-33")).isNotEqualTo(DateWindow.parse("2022-01/2022-03"));
  }
}
