// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
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
  void aClockThatThereIsNotIsRemarkedAndADayThatIsNone() {
    Policy policy =
        Policy.CORE.withRule(
            "response-overdue",
            clock("en-lga2000-9fe", "en-lga2000")
                .putParameters("extensions", new ParameterValue.Words(List.of("31 December")))
                .build());

    assertThat(
            RuleEngine.of(List.of(new ResponseOverdue()))
                .check(received("2026-09-01"), policy, Sample.AS_OF)
                .findings())
        .extracting(Finding::rule)
        .extracting(Object::toString)
        .containsExactly("rule-parameter-unknown", "rule-parameter-unknown");
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
