// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.ReportText;
import org.actionplan.report.Severity;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** The reference plan, judged on four days: findings of severity warning or error, no others. */
class ReferencePlanTest {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  private static final List<String> ON_APPROVAL =
      List.of(
          "b budget-unresolved ERROR",
          "c budget-unresolved WARNING",
          "c ongoing-without-review-date WARNING",
          "f ongoing-without-review-date WARNING");

  private static final List<String> AFTER_OCTOBER =
      List.of(
          "b budget-unresolved ERROR",
          "b deadline-lapsed ERROR",
          "c budget-unresolved WARNING",
          "c ongoing-without-review-date WARNING",
          "f ongoing-without-review-date WARNING");

  private static final List<String> AFTER_DECEMBER =
      List.of(
          "a deadline-lapsed ERROR",
          "b budget-unresolved ERROR",
          "b deadline-lapsed ERROR",
          "c budget-unresolved WARNING",
          "c ongoing-without-review-date WARNING",
          "d deadline-lapsed ERROR",
          "e deadline-lapsed ERROR",
          "f ongoing-without-review-date WARNING");

  @Test
  void owesFiguresAndReviewDatesOnTheDayOfApproval() {
    assertThat(seriousOn(LocalDate.of(2022, 10, 18))).isEqualTo(ON_APPROVAL);
    assertThat(seriousOn(LocalDate.of(2022, 10, 31))).isEqualTo(ON_APPROVAL);
  }

  @Test
  void breaksTheDateOfOctoberOnTheFirstOfNovember() {
    assertThat(seriousOn(LocalDate.of(2022, 11, 1))).isEqualTo(AFTER_OCTOBER);
  }

  @Test
  void keepsTheDatesOfDecemberOnItsLastDay() {
    assertThat(seriousOn(LocalDate.of(2022, 12, 31))).isEqualTo(AFTER_OCTOBER);
  }

  @Test
  void breaksTheDatesOfDecemberOnNewYearsDay() {
    assertThat(seriousOn(LocalDate.of(2023, 1, 1))).isEqualTo(AFTER_DECEMBER);
    assertThat(seriousOn(LocalDate.of(2023, 1, 15))).isEqualTo(AFTER_DECEMBER);
  }

  @Test
  void printsForACommitteeClerk() {
    Report report = ENGINE.check(ReferencePlan.PLAN, Policy.CORE, LocalDate.of(2023, 1, 15));

    assertThat(ReportText.of(report))
        .startsWith(
            """
            Tough Enough? Enforcement in Middlesbrough
            Judged as of 15 January 2023

            ERROR    deadline-lapsed
                     recommendation a, action 1, timescale: "December 2022"
                     The deadline of 31 December 2022 has passed and no completion is recorded.
                     Since 1 January 2023.
                     What to do: Record when it was completed, or agree a new date and say why it moved.

            ERROR    budget-unresolved
                     recommendation b, action 1, budget: "TBC"
                     A figure for the cost is still owed, and the deadline of 31 October 2022 is near or
                     past.
                     What to do: Confirm the cost and who pays, or say that it is met from existing
                     resources.

            """)
        .endsWith("\n8 findings: 5 errors, 3 warnings, 0 for information\n");
  }

  private static List<String> seriousOn(LocalDate asOf) {
    return ENGINE.check(ReferencePlan.PLAN, Policy.CORE, asOf).findings().stream()
        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .map(ReferencePlanTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    String recommendation = finding.subject().name().substring("recommendation ".length());
    return recommendation.charAt(0) + " " + finding.rule() + " " + finding.severity();
  }
}
