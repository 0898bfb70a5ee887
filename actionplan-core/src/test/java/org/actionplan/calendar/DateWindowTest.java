// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWindowTest {

  @ParameterizedTest
  @CsvSource({
    "2022-12-31, 2022-12-31, 2022-12-31",
    "2022-12, 2022-12-01, 2022-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2022-21, 2022-03-01, 2022-05-31",
    "2022-22, 2022-06-01, 2022-08-31",
    "2022-23, 2022-09-01, 2022-11-30",
    "2022-24, 2022-12-01, 2023-02-28",
    "2023-24, 2023-12-01, 2024-02-29",
    "2022-33, 2022-01-01, 2022-03-31",
    "2022-34, 2022-04-01, 2022-06-30",
    "2022-35, 2022-07-01, 2022-09-30",
    "2022-36, 2022-10-01, 2022-12-31",
    "2022, 2022-01-01, 2022-12-31",
    "0000, 0000-01-01, 0000-12-31",
    "2023-04-01/2024-03-31, 2023-04-01, 2024-03-31",
    "2022-10/2023-03, 2022-10-01, 2023-03-31",
    "2022-10/.., 2022-10-01,",
    "../2030,, 2030-12-31",
    "2022~, 2022-01-01, 2022-12-31",
    "2022-03?, 2022-03-01, 2022-03-31",
    "2022-03-01%, 2022-03-01, 2022-03-01",
    "2022-10~/2023?, 2022-10-01, 2023-12-31",
  })
  void everyFormHasItsDaysAndIsWrittenAsItWasRead(String edtf, LocalDate first, LocalDate last) {
    DateWindow window = DateWindow.parse(edtf);
    assertThat(window.firstDay()).isEqualTo(Optional.ofNullable(first));
    assertThat(window.lastDay()).isEqualTo(Optional.ofNullable(last));
    assertThat(window).hasToString(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "../..",
        "/",
        "2022/",
        "/2022",
        "22",
        "202",
        "20222",
        "2022-00",
        "2022-13",
        "2022-20",
        "2022-25",
        "2022-32",
        "2022-37",
        "2022-1",
        "2022-02-29",
        "2022-04-31",
        "2022-1-1",
        "2022/12",
        "2022 ",
        " 2022",
        "2022~~",
        "~2022",
        "2022-W01",
        "2023/2022/2021",
        "2023/2022",
        "2022-12-31T00:00",
        "-2022",
        "Y2022",
        "20a2",
        "２０２２",
        "2022–12",
        "2022-12-"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> DateWindow.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "edtf must be a date such as 2022-12-31, 2022-12, 2022-23, 2022-33, 2022 or"
                + " 2022-10/2023-03, but was \""
                + text
                + "\"");
  }

  @Test
  void factoriesMakeWhatTheyAreNamedAfter() {
    assertThat(DateWindow.of(LocalDate.of(2022, 12, 31))).hasToString("2022-12-31");
    assertThat(DateWindow.of(2022, 12, 31)).hasToString("2022-12-31");
    assertThat(DateWindow.of(YearMonth.of(2022, 12))).hasToString("2022-12");
    assertThat(DateWindow.ofYear(2022)).hasToString("2022");
    assertThat(DateWindow.ofQuarter(2022, 1)).hasToString("2022-33");
    assertThat(DateWindow.ofQuarter(2022, 4)).hasToString("2022-36");
    assertThat(DateWindow.ofSeason(2022, Season.AUTUMN)).hasToString("2022-23");
    assertThat(DateWindow.between(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31)))
        .hasToString("2023-04-01/2024-03-31");
  }

  @Test
  void whatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> DateWindow.of(2023, 2, 29)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> DateWindow.ofQuarter(2022, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quarter must be 1 to 4, but was 0");
    assertThatThrownBy(() -> DateWindow.ofQuarter(2022, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quarter must be 1 to 4, but was 5");
    assertThatThrownBy(() -> DateWindow.ofYear(10_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start must be in the years 0 to 9999, but was +10000-01-01");
    assertThatThrownBy(() -> DateWindow.ofYear(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start must be in the years 0 to 9999, but was -0001-01-01");
  }
}
