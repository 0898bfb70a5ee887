// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.policy.ClockEvent;
import org.actionplan.policy.ClockId;
import org.actionplan.policy.ClockPeriod;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.policy.StatutoryClock;
import org.actionplan.policy.StatutoryClocks;
import org.actionplan.report.Finding;
import org.actionplan.rules.RuleEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseOverdueTest {

  private static final RuleCheck CHECK = RuleCheck.of(new ResponseOverdue());

  private static RuleSetting.Builder clock(String... ids) {
    return RuleSetting.builder().putParameters("clock", new ParameterValue.Words(List.of(ids)));
  }

  private static RuleCheck under(String... ids) {
    return CHECK.under(clock(ids).build());
  }

  @Test
  void isOverdueOnTheDayAfterTheLast() {
    RuleCheck check = under("en-lga2000-9fe");

    assertThat(check.lines(received("2026-09-01"), LocalDate.of(2026, 10, 31))).isEmpty();
    assertThat(check.lines(received("2026-09-01"), LocalDate.of(2026, 11, 1)))
        .containsExactly(
            "ERROR recommendation R1, response: Received on 2026-09-01, to be answered by 2026-10-31"
                + " (Local Government Act 2000, section 9FE): there is no response."
                + " [since 2026-11-01]");
  }

  @ParameterizedTest
  @CsvSource({
    "en-laa2014-sch7, 2026-09-30",
    "ew-pa1996-55, 2026-10-26",
    "ew-cir2013-29, 2026-10-27",
    "us-a50-decision, 2027-03-01"
  })
  void thePolicyNamesTheClock(String id, LocalDate lastDay) {
    assertThat(under(id).lines(received("2026-09-01"), lastDay)).isEmpty();
    assertThat(under(id).lines(received("2026-09-01"), lastDay.plusDays(1))).hasSize(1);
  }

  @Test
  void withoutAClockNothingIsOverdue() {
    assertThat(CHECK.lines(received("2026-09-01"), LocalDate.of(2099, 1, 1))).isEmpty();
  }

  @Test
  void anOldPlanIsJudgedByTheLawOfItsDay() {
    RuleCheck check = under("en-laa2014-sch7", "en-aca1998-11", "ew-aca1998-11-enacted");

    assertThat(check.lines(received("2003-11-17"), LocalDate.of(2004, 3, 16))).isEmpty();
    assertThat(check.lines(received("2003-11-17"), LocalDate.of(2004, 3, 17)))
        .containsExactly(
            "ERROR recommendation R1, response: Received on 2003-11-17, to be answered by 2004-03-16"
                + " (Audit Commission Act 1998, section 11, as enacted): there is no response."
                + " [since 2004-03-17]");
    assertThat(under("en-laa2014-sch7").lines(received("2003-11-17"))).isEmpty();
  }

  @Test
  void aMonthOfReceiptMayHaveBeenItsLastDay() {
    RuleCheck check = under("en-lga2000-9fe");

    assertThat(check.lines(received("2026-09"), LocalDate.of(2026, 11, 29))).isEmpty();
    assertThat(check.lines(received("2026-09"), LocalDate.of(2026, 11, 30))).hasSize(1);
    assertThat(check.lines(received("2026-09/.."))).isEmpty();
  }

  @Test
  void anExtensionCountsWhereLongerMayBeAllowed() {
    ParameterValue extensions = new ParameterValue.Words(List.of("2026-11-13", "2026-10-31"));
    RuleCheck audit =
        CHECK.under(clock("en-laa2014-sch7").putParameters("extensions", extensions).build());
    RuleCheck scrutiny =
        CHECK.under(clock("en-lga2000-9fe").putParameters("extensions", extensions).build());

    assertThat(audit.lines(received("2026-09-01"), LocalDate.of(2026, 11, 13))).isEmpty();
    assertThat(audit.lines(received("2026-09-01"), LocalDate.of(2026, 11, 14))).hasSize(1);
    assertThat(scrutiny.lines(received("2026-09-01"), LocalDate.of(2026, 11, 1))).hasSize(1);
  }

  @Test
  void thePolicySetsDaysOfGrace() {
    RuleCheck lenient =
        CHECK.under(
            clock("en-lga2000-9fe")
                .putParameters("graceDays", new ParameterValue.Whole(7))
                .build());

    assertThat(lenient.lines(received("2026-09-01"), LocalDate.of(2026, 11, 7))).isEmpty();
    assertThat(lenient.lines(received("2026-09-01"), LocalDate.of(2026, 11, 8))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Decision.class)
  void aDecisionIsAResponse(Decision decision) {
    assertThat(lines(response().decision(decision)).isEmpty())
        .isEqualTo(decision != Decision.NOT_STATED && decision != Decision.UNDER_CONSIDERATION);
  }

  @Test
  void soAreWordsADateOfResponseAndActions() {
    assertThat(lines(response())).hasSize(1);
    assertThat(lines(response().text(" "))).hasSize(1);
    assertThat(lines(response().text("The panel is thanked."))).isEmpty();
    assertThat(lines(response().givenOn(DateWindow.of(2026, 10, 20)))).isEmpty();
    assertThat(
            under("en-lga2000-9fe")
                .lines(
                    Sample.plan(
                        Sample.recommendation()
                            .response(response().build())
                            .addActions(Sample.action().build())
                            .build())))
        .isEmpty();
  }

  @Test
  void aRecommendationWithoutADayOfReceiptIsLetPass() {
    assertThat(under("en-lga2000-9fe").lines(Sample.plan(Sample.recommendation().build())))
        .isEmpty();
  }

  @Test
  void thePolicyMayHaveAClockOfItsOwn() {
    Policy policy =
        Policy.CORE
            .withClocks(
                StatutoryClock.builder()
                    .id(ClockId.of("standing-order-12"))
                    .jurisdiction("Middlesbrough Council")
                    .citation("Standing order 12")
                    .addStartsWith(ClockEvent.REPORT_RECEIVED)
                    .period(ClockPeriod.ofDays(10))
                    .startDayCounted(false)
                    .build())
            .withRule("response-overdue", clock("standing-order-12").build());

    assertThat(findings(policy, LocalDate.of(2026, 9, 11))).isEmpty();
    assertThat(findings(policy, LocalDate.of(2026, 9, 12)))
        .extracting(finding -> finding.message().text())
        .containsExactly(
            "Received on 2026-09-01, to be answered by 2026-09-11 (Standing order 12): there is no"
                + " response.");
  }

  @Test
  void aClockThatThereIsNotIsRemarked() {
    Policy policy =
        Policy.CORE.withRule("response-overdue", clock("en-lga2000-9fe", "en-lga2000-9f").build());
    Finding finding = findings(policy, Sample.AS_OF).get(0);

    assertThat(finding.rule()).hasToString("rule-parameter-unknown");
    assertThat(finding.message().text())
        .isEqualTo(
            "The parameter clock of response-overdue must be a list out of en-lga2000-9fe,"
                + " en-laa2014-sch7, cy-paw2004-25, ew-aca1998-11-enacted, en-aca1998-11,"
                + " ew-pa1996-55, ew-cir2013-29, us-a50-decision, us-iga1978-action and the"
                + " policy's own clocks, but was en-lga2000-9fe, en-lga2000-9f; the rule ran with"
                + " its default, none.");
    assertThat(finding.suggestion()).contains("en-lga2000-9fe");
  }

  @Test
  void theNearestClockMayBeOneOfThePolicy() {
    StatutoryClock own =
        StatutoryClocks.LGA_2000_SECTION_9FE.withId(ClockId.of("standing-order-12"));
    Policy policy =
        Policy.CORE
            .withClocks(own)
            .withRule("response-overdue", clock("standing-order-21").build());

    assertThat(findings(policy, Sample.AS_OF).get(0).suggestion()).contains("standing-order-12");
  }

  @Test
  void aDayOfExtensionThatIsNoneIsRemarked() {
    Policy policy =
        Policy.CORE.withRule(
            "response-overdue",
            RuleSetting.with("extensions", List.of("2026-11-13", "31 December")));

    assertThat(findings(policy, Sample.AS_OF))
        .extracting(finding -> finding.message().text())
        .containsExactly(
            "The parameter extensions of response-overdue must be a list of dates such as"
                + " 2026-12-31, but was 2026-11-13, 31 December; the rule ran with its default, none.");
  }

  private static List<Finding> findings(Policy policy, LocalDate asOf) {
    return RuleEngine.of(List.of(new ResponseOverdue()))
        .check(received("2026-09-01"), policy, asOf)
        .findings();
  }

  private static List<String> lines(Response.Builder response) {
    return under("en-lga2000-9fe")
        .lines(Sample.plan(Sample.recommendation().response(response.build()).build()));
  }

  private static Response.Builder response() {
    return Response.builder().receivedOn(DateWindow.of(2026, 9, 1));
  }

  private static ActionPlan received(String window) {
    return Sample.plan(
        Sample.recommendation()
            .response(Response.builder().receivedOn(DateWindow.parse(window)).build())
            .build());
  }
}
