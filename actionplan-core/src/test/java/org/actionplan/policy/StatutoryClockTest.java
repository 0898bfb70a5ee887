// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

  private static final LocalDate SENT = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource({
    "en-lga2000-9fe, 2026-09-01, 2026-10-31",
    "en-laa2014-sch7, 2026-09-01, 2026-09-30",
    "cy-paw2004-25, 2026-01-31, 2026-02-28",
    "ew-aca1998-11-enacted, 2003-11-17, 2004-03-16",
    "en-aca1998-11, 2003-11-18, 2003-12-17",
    "ew-pa1996-55, 2026-09-01, 2026-10-26",
    "ew-cir2013-29, 2026-09-01, 2026-10-27",
    "us-a50-decision, 2026-08-31, 2027-02-28",
    "us-iga1978-action, 2026-09-01, 2027-09-01"
  })
  void saysTheLastDayInTime(String id, LocalDate start, LocalDate lastDay) {
    StatutoryClock clock = StatutoryClocks.find(ClockId.of(id)).orElseThrow();

    assertThat(clock.isInForceOn(start)).isTrue();
    assertThat(clock.lastDay(start)).isEqualTo(lastDay);
  }

  @Test
  void isFoundByItsIdAlone() {
    assertThat(StatutoryClocks.all())
        .extracting(clock -> clock.id().value())
        .containsExactly(
            "en-lga2000-9fe",
            "en-laa2014-sch7",
            "cy-paw2004-25",
            "ew-aca1998-11-enacted",
            "en-aca1998-11",
            "ew-pa1996-55",
            "ew-cir2013-29",
            "us-a50-decision",
            "us-iga1978-action");
    assertThat(StatutoryClocks.find(ClockId.of("en-lga2000"))).isEmpty();
    assertThatThrownBy(() -> ClockId.of("LGA 2000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "value of a clock id must be lower-case letters, digits and dashes, but was"
                + " \"LGA 2000\"");
    assertThatThrownBy(() -> ClockId.of("")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ew-aca1998-11-enacted, 1998-09-10, false",
    "ew-aca1998-11-enacted, 1998-09-11, true",
    "ew-aca1998-11-enacted, 2003-11-17, true",
    "ew-aca1998-11-enacted, 2003-11-18, false",
    "en-aca1998-11, 2003-11-17, false",
    "en-aca1998-11, 2015-03-31, true",
    "en-aca1998-11, 2015-04-01, false",
    "en-laa2014-sch7, 2015-03-31, false",
    "en-laa2014-sch7, 2015-04-01, true",
    "us-a50-decision, 1776-07-04, true"
  })
  void isTheLawOfItsDay(String id, LocalDate start, boolean inForce) {
    assertThat(StatutoryClocks.find(ClockId.of(id)).orElseThrow().isInForceOn(start))
        .isEqualTo(inForce);
  }

  @Test
  void startsWithTheLaterOfTwoEvents() {
    StatutoryClock clock = StatutoryClocks.LGA_2000_SECTION_9FE;
    LocalDate later = SENT.plusDays(9);

    assertThat(
            clock.start(
                Map.of(ClockEvent.REPORT_RECEIVED, SENT, ClockEvent.NOTICE_RECEIVED, later)))
        .contains(later);
    assertThat(
            clock.start(
                Map.of(ClockEvent.REPORT_RECEIVED, later, ClockEvent.NOTICE_RECEIVED, SENT)))
        .contains(later);
    assertThat(clock.start(Map.of(ClockEvent.REPORT_RECEIVED, SENT))).isEmpty();
  }

  @Test
  void isExtendedOnlyWhereLongerMayBeAllowed() {
    List<LocalDate> allowed = List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 13));

    assertThat(StatutoryClocks.LAAA_2014_SCHEDULE_7.lastDay(SENT, allowed)).isEqualTo("2026-11-30");
    assertThat(StatutoryClocks.LGA_2000_SECTION_9FE.lastDay(SENT, allowed)).isEqualTo("2026-10-31");
  }

  @Test
  void isNeverExtendedToAnEarlierDay() {
    StatutoryClock clock = StatutoryClocks.LAAA_2014_SCHEDULE_7;

    assertThat(clock.lastDay(SENT, List.of())).isEqualTo("2026-09-30");
    assertThat(clock.lastDay(SENT, List.of(LocalDate.of(2026, 9, 29)))).isEqualTo("2026-09-30");
    assertThat(clock.lastDay(SENT, List.of(LocalDate.of(2026, 10, 1)))).isEqualTo("2026-10-01");
  }

  @Test
  void mayBeBuiltForAStandingOrderOfOnesOwn() {
    StatutoryClock clock =
        StatutoryClock.builder()
            .id(ClockId.of("middlesbrough-standing-order"))
            .jurisdiction("Middlesbrough")
            .citation("Constitution, standing order 12")
            .addStartsWith(ClockEvent.REPORT_RECEIVED)
            .period(ClockPeriod.ofDays(28))
            .startDayCounted(false)
            .build();

    assertThat(clock.lastDay(SENT)).isEqualTo("2026-09-29");
    assertThat(clock.isInForceOn(LocalDate.MIN)).isTrue();
    assertThat(clock.lastDay(SENT, List.of(LocalDate.of(2026, 12, 31)))).isEqualTo("2026-09-29");
  }
}
