// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.calendar.BankHolidays;
import org.actionplan.calendar.WorkingDays;
import org.actionplan.policy.ClockEvent;
import org.actionplan.policy.ClockId;
import org.actionplan.policy.ClockPeriod;
import org.actionplan.policy.Policy;
import org.actionplan.policy.StatutoryClock;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;

class PolicyClocksTest {

  private static final PolicyReader YAML = PolicyReader.of(Format.YAML);

  private static final StatutoryClock MONTHS =
      StatutoryClock.builder()
          .id(ClockId.of("standing-order-12"))
          .jurisdiction("Middlesbrough Council")
          .citation("Standing order 12")
          .addStartsWith(ClockEvent.REPORT_RECEIVED)
          .period(ClockPeriod.ofMonths(2))
          .startDayCounted(true)
          .build();

  private static final StatutoryClock WORKED =
      StatutoryClock.builder()
          .id(ClockId.of("protocol-4"))
          .jurisdiction("Cleveland")
          .citation("Protocol, paragraph 4")
          .addStartsWith(ClockEvent.REPORT_SENT, ClockEvent.NOTICE_RECEIVED)
          .period(
              ClockPeriod.ofWorkingDays(
                  20,
                  WorkingDays.of(BankHolidays.ENGLAND_AND_WALES)
                      .withHolidays(List.of(LocalDate.of(2026, 12, 24)))))
          .startDayCounted(false)
          .extendable(true)
          .validFrom(LocalDate.of(2024, 5, 1))
          .validTo(LocalDate.of(2028, 4, 30))
          .build();

  private static final Policy POLICY =
      Policy.builder()
          .addClocks(
              MONTHS, WORKED, MONTHS.withId(ClockId.of("d")).withPeriod(ClockPeriod.ofDays(5)))
          .build();

  private static final String IN_FULL =
      """
      actionplanPolicy: "1.0"
      clocks:
        standing-order-12:
          jurisdiction: Middlesbrough Council
          citation: Standing order 12
          startsWith:
            - report-received
          period:
            months: 2
          startDayCounted: true
        protocol-4:
          jurisdiction: Cleveland
          citation: Protocol, paragraph 4
          startsWith:
            - notice-received
            - report-sent
          period:
            workingDays: 20
            holidays: england-and-wales
            closed:
              - "2026-12-24"
          startDayCounted: false
          extendable: true
          validFrom: "2024-05-01"
          validTo: "2028-04-30"
        d:
          jurisdiction: Middlesbrough Council
          citation: Standing order 12
          startsWith:
            - report-received
          period:
            days: 5
          startDayCounted: true
      """;

  @Test
  void what_is_written_is_in_full_and_read_back_equal() {
    assertThat(PolicyWriter.of(Format.YAML).toText(POLICY)).isEqualTo(IN_FULL);
    for (Format format : Format.values()) {
      String written = PolicyWriter.of(format).toText(POLICY);
      assertThat(PolicyReader.of(format).read(written).findings()).isEmpty();
      assertThat(PolicyReader.of(format).read(written).value()).contains(POLICY);
      assertThat(SchemaCheck.ofPolicy(format, written)).isEmpty();
    }
  }

  @Test
  void one_event_needs_no_list() {
    String document = IN_FULL.replace("\n      - report-received", " report-received");
    assertThat(YAML.read(document).value()).contains(POLICY);
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isEmpty();
  }

  @Test
  void faults_cost_what_they_stand_in_and_are_told_in_sentences() {
    String document =
        """
        actionplanPolicy: "1.0"
        clocks:
          en-lga2000-9fe: {jurisdiction: a, citation: b, startsWith: report-sent, period: {days: 1}, startDayCounted: true}
          a: {citation: b, startsWith: sent, startDayCounted: perhaps}
          b: {jurisdiction: a, citation: b, startsWith: report-sent, period: {days: 1, months: 1}, startDayCounted: true}
          c: {jurisdiction: a, citation: b, startsWith: report-sent, period: {days: 0}, startDayCounted: true}
          d: soon
        """;
    Reading<Policy> reading = YAML.read(document);
    assertThat(reading.findings())
        .extracting(ReaderSentencesTest::print)
        .containsExactly(
            "invalid-value ERROR 3:3 clocks, en-lga2000-9fe: \"en-lga2000-9fe\" is"
                + " \"en-lga2000-9fe\", but must be an id such as standing-order-12 that is not"
                + " built in; it was left out. > Write an id such as standing-order-12 that is not"
                + " built in.",
            "invalid-value ERROR 4:32 clocks, a, startsWith: \"startsWith\" is \"sent\", but"
                + " must be one of report-received, notice-received, report-sent,"
                + " report-published, report-issued, decision-made; it was left out. > Write one"
                + " of report-received, notice-received, report-sent, report-published,"
                + " report-issued, decision-made.",
            "wrong-type ERROR 4:55 clocks, a, startDayCounted: \"startDayCounted\" is text,"
                + " but must be true or false; it was left out. > Write true or false.",
            "missing-field ERROR 4:6 clocks, a: The field \"jurisdiction\" of \"a\" is missing."
                + " > Add the field jurisdiction.",
            "missing-field ERROR 4:6 clocks, a: The field \"period\" of \"a\" is missing. > Add"
                + " the field period.",
            "invalid-value ERROR 5:70 clocks, b, period: The fields of \"period\" do not go"
                + " together: one of months, days and workingDays is needed; the period was left"
                + " out. > Correct the fields.",
            "invalid-value ERROR 6:77 clocks, c, period, days: \"days\" is \"0\", but must be a"
                + " whole number from 1 to 9999; it was left out. > Write a whole number from 1 to"
                + " 9999.",
            "wrong-type ERROR 7:6 clocks, d: \"d\" is text, but must be an object; it was left"
                + " out. > Write an object.");
    assertThat(reading.value()).contains(Policy.builder().build());
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isNotEmpty();
  }
}
