// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.FiscalYearName;
import org.actionplan.calendar.QuarterCalendar;
import org.actionplan.calendar.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same words under different conventions. */
class ByConventionsTest {

  private static final Conventions UK = Conventions.UK_LOCAL_GOVERNMENT;

  private static String read(String text, Conventions conventions) {
    return Meaning.of(Timescale.parse(text, conventions, DateWindow.parse("2022-10-18")));
  }

  @ParameterizedTest
  @CsvSource({
    "NEUTRAL, due 2026-04-03 or 2026-03-04",
    "UK_LOCAL_GOVERNMENT, due 2026-04-03",
    "US_FEDERAL, due 2026-03-04",
    "AUSTRALIA, due 2026-04-03",
    "CANADA, due 2026-04-03 or 2026-03-04"
  })
  void aDateInFiguresFollowsTheDayOrder(String preset, String meaning) {
    assertThat(read("03/04/26", Conventions.presets().get(preset))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "UK_LOCAL_GOVERNMENT, due 2023-04-01/2024-03-31",
    "US_FEDERAL, due 2023-10-01/2024-09-30",
    "AUSTRALIA, due 2023-07-01/2024-06-30",
    "CANADA, due 2023-04-01/2024-03-31"
  })
  void aFiscalYearFollowsItsStart(String preset, String meaning) {
    assertThat(read("2023/24", Conventions.presets().get(preset))).isEqualTo(meaning);
  }

  @Test
  void declaringTheCalendarOfQuartersSettlesThem() {
    assertThat(read("Q3 2026", UK)).isEqualTo("due 2026-35 or 2026-10-01/2026-12-31");
    assertThat(read("Q3 2026", UK.withBareQuarter(QuarterCalendar.CALENDAR)))
        .isEqualTo("due 2026-35");
    assertThat(read("Q3 2026", UK.withBareQuarter(QuarterCalendar.FISCAL)))
        .isEqualTo("due 2026-10-01/2026-12-31");
    Conventions us = Conventions.US_FEDERAL.withBareQuarter(QuarterCalendar.FISCAL);
    assertThat(read("Q1 2026", us)).isEqualTo("due 2025-10-01/2025-12-31");
  }

  @Test
  void quartersOfAFiscalYearThatIsTheCalendarYearAreWrittenAsCalendarQuarters() {
    Conventions january = UK.withFiscalYearStart(MonthDay.of(1, 1));
    assertThat(read("Q3 2026", january)).isEqualTo("due 2026-35");
    assertThat(read("Q3 2026", january.withBareQuarter(QuarterCalendar.FISCAL)))
        .isEqualTo("due 2026-35");
    assertThat(read("Q3 2026", UK.withFiscalYearStart(MonthDay.of(1, 2))))
        .isEqualTo("due 2026-35 or 2026-07-02/2026-10-01");
  }

  @Test
  void twoYearsAreNotOneCalendarYearThoughFiscalYearsAreDeclaredToBe() {
    Conventions january = UK.withFiscalYearStart(MonthDay.of(1, 1));
    assertThat(read("2022/23", january))
        .isEqualTo("due 2022-04-01/2023-03-31 or 2022-07-01/2023-06-30 or 2022-10-01/2023-09-30");
    assertThat(read("March 2022/23", january)).isEqualTo("due 2023-03");
    assertThat(read("2022/23", UK.withFiscalYearStart(MonthDay.of(1, 2))))
        .isEqualTo("due 2022-01-02/2023-01-01");
  }

  @Test
  void declaringTheNameOfFiscalYearsSettlesThem() {
    assertThat(read("FY 2024", UK)).isEqualTo("due 2023-04-01/2024-03-31 or 2024-04-01/2025-03-31");
    assertThat(read("FY 2024", UK.withFiscalYearName(FiscalYearName.LAST_YEAR)))
        .isEqualTo("due 2023-04-01/2024-03-31");
    assertThat(read("FY 2024", UK.withFiscalYearName(FiscalYearName.FIRST_YEAR)))
        .isEqualTo("due 2024-04-01/2025-03-31");
    Conventions calendar = UK.withFiscalYearStart(MonthDay.of(1, 1));
    assertThat(read("FY 2024", calendar)).isEqualTo("due 2024-01-01/2024-12-31");
  }

  @Test
  void aLegendMakesBandsReadable() {
    Conventions legend =
        UK.withShortTerm(Period.ofYears(1))
            .withMediumTerm(Period.ofYears(3))
            .withLongTerm(Period.ofYears(5));
    for (String text : List.of("Short", "S", "short-term", "Short term", "short term")) {
      assertThat(read(text, UK)).isEqualTo("unreadable");
      assertThat(read(text, legend)).isEqualTo("relative P1Y due 2023-10-18");
    }
    assertThat(read("M", legend)).isEqualTo("relative P3Y due 2025-10-18");
    assertThat(read("Medium term", legend)).isEqualTo("relative P3Y due 2025-10-18");
    assertThat(read("S-M", legend)).isEqualTo("relative P3Y due 2025-10-18");
    assertThat(read("Medium/Long", legend)).isEqualTo("relative P5Y due 2027-10-18");
    for (String text : List.of("S-L", "S/L", "S/M/L", "Short – Long", "Short to Long", "L/S")) {
      assertThat(read(text, legend)).isEqualTo("relative P5Y due 2027-10-18");
    }
    assertThat(read("S", legend)).isEqualTo("relative P1Y due 2023-10-18");
    assertThat(read("Short-M", legend)).isEqualTo("relative P3Y due 2025-10-18");
    assertThat(read("S.M", legend)).isEqualTo("unreadable");
    assertThat(read("S M", legend)).isEqualTo("unreadable");
    assertThat(read("S-X", legend)).isEqualTo("unreadable");
    assertThat(read("L", UK.withShortTerm(Period.ofYears(1)))).isEqualTo("unreadable");
  }

  @Test
  void thePartsOfYearsAndMonthsCanBeMoved() {
    Conventions thirds =
        UK.withEarlyYearEnds(MonthDay.of(3, 31))
            .withMidYearEnds(MonthDay.of(9, 30))
            .withEarlyMonthEnds(7)
            .withMidMonthEnds(21);
    assertThat(read("early 2026", thirds)).isEqualTo("due 2026-01-01/2026-03-31");
    assertThat(read("mid 2026", thirds)).isEqualTo("due 2026-04-01/2026-09-30");
    assertThat(read("late 2026", thirds)).isEqualTo("due 2026-10-01/2026-12-31");
    assertThat(read("early June 2026", thirds)).isEqualTo("due 2026-06-01/2026-06-07");
    assertThat(read("mid June 2026", thirds)).isEqualTo("due 2026-06-08/2026-06-21");
    assertThat(read("late June 2026", thirds)).isEqualTo("due 2026-06-22/2026-06-30");
  }
}
