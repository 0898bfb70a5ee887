// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All peers read the same day, so that their times can be compared. */
class CellPeersTest {

  private static final Natural NATURAL = new Natural();

  private static LocalDate read(String text) {
    Timescale timescale = Timescale.parse(text, ReadCells.CONVENTIONS);
    Readings readings =
        timescale instanceof Timescale.Span span
            ? span.readings()
            : ((Timescale.Due) timescale).readings();
    return readings.usual().flatMap(DateWindow::firstDay).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024              | 2024-01-01
          2024-03           | 2024-03-01
          2024-03-31        | 2024-03-31
          2024/03/31        | 2024-03-31
          2024/25           | 2024-04-01
          2024-25           | 2024-04-01
          31/03/2024        | 2024-03-31
          31.03.2024        | 2024-03-31
          31-03-2024        | 2024-03-31
          31/03/24          | 2024-03-31
          03/2024           | 2024-03-01
          31 March 2024     | 2024-03-31
          31st March 2024   | 2024-03-31
          31 Mar 2024       | 2024-03-31
          31-Mar-24         | 2024-03-31
          March 2024        | 2024-03-01
          Mar 2024          | 2024-03-01
          Mar-24            | 2024-03-01
          March 31, 2024    | 2024-03-31
          Q3 2024           | 2024-07-01
          """)
  void onePassReadsTwentyForms(String text, LocalDate day) {
    assertThat(OnePass.firstDay(text)).isEqualTo(day);
    assertThat(read(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "TBC", "Q5 2024", "31 February 2024", "March 2024 or later", "31 M 2024", "5"})
  void onePassReadsNothingElse(String text) {
    assertThat(OnePass.firstDay(text)).isNull();
  }

  @Test
  void plainCellsMeanTheSameToAll() {
    PlainCells.texts()
        .limit(100)
        .forEach(
            text -> {
              LocalDate day = read(text);
              assertThat(OnePass.firstDay(text)).as(text).isEqualTo(day);
              assertThat(Formatters.firstDay(text)).as(text).isEqualTo(day);
              assertThat(NATURAL.natty(text)).as(text).isEqualTo(day);
              assertThat(NATURAL.prettytime(text)).as(text).isEqualTo(day);
            });
  }
}
