// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.action;
import static org.actionplan.change.Sketch.due;
import static org.actionplan.change.Sketch.ongoing;
import static org.actionplan.change.Sketch.plan;
import static org.actionplan.change.Sketch.recommendation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

class SlippageMetricsTest {

  private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 18);
  private static final LocalDate JANUARY = LocalDate.of(2023, 1, 15);

  private static final Action HIRE = action("Hire two wardens for each ward.");
  private static final Action PRINT = action("Print the policy for all libraries.");
  private static final Action TRAIN = action("Train members of the licensing committee.");
  private static final Action SWEEP = action("Sweep the streets around the stadium.");

  private static final ActionPlan FIRST =
      plan(
          recommendation(
              "a",
              "That something be done.",
              HIRE.withTimescale(due("2022-10-17")),
              PRINT.withTimescale(due("2022-10-31")),
              TRAIN.withTimescale(due("2022-12-31")),
              SWEEP.withTimescale(due("2022-12-31"))));

  /** One extended late, one extended in time, one struck out, one made ongoing. */
  private static final ActionPlan SECOND =
      plan(
          recommendation(
              "a",
              "That something be done.",
              HIRE.withTimescale(due("2023-10-17")),
              PRINT
                  .withTimescale(due("2023-01-14"))
                  .withRevisions(Sketch.moved("2022-10-31", "2023-01-14", "2022-10-31")),
              SWEEP.withTimescale(ongoing())));

  private static final SlippageLedger LEDGER =
      SlippageLedger.of(List.of(new PlanVersion(OCTOBER, FIRST), new PlanVersion(JANUARY, SECOND)));

  @Test
  void anExtensionMakesNothingThatIsLateVanish() {
    assertThat(LEDGER.metrics(OCTOBER, JANUARY).toText())
        .isEqualTo(
            """
            As of 2023-01-15, 4 of 4 actions are owed.
            Lapsed by the date first promised: 4.
            Lapsed by the current date: 2.
            Carried forward from 2022-10-18: 1.
            Owed and without a date that they once had: 1.
            Owed and no longer in the plan: 1.
            Dates put off: 3, of 3 actions.
            Put off without a record: 2.
            Put off after they had lapsed: 1 (and possibly 1 more).
            Days slipped in all: 440, median 220.
            """);
    assertThat(LEDGER.metrics(OCTOBER, JANUARY).shareMovedAfterLapse()).hasValue(1 / 3.0);
  }

  @Test
  void onTheDayOfTheFirstVersionNothingHasMoved() {
    assertThat(LEDGER.metrics(OCTOBER, OCTOBER).toText())
        .isEqualTo(
            """
            As of 2022-10-18, 4 of 4 actions are owed.
            Lapsed by the date first promised: 1.
            Lapsed by the current date: 1.
            Carried forward from 2022-10-18: 1.
            Owed and without a date that they once had: 0.
            Owed and no longer in the plan: 0.
            Dates put off: 0, of 0 actions.
            Put off without a record: 0.
            Put off after they had lapsed: 0.
            Days slipped in all: 0.
            """);
    assertThat(LEDGER.metrics(OCTOBER, OCTOBER).shareMovedAfterLapse()).isEmpty();
    assertThat(LEDGER.metrics(OCTOBER, OCTOBER).medianSlipDays()).isEmpty();
  }

  @Test
  void aDeadlineLapsesOnTheDayAfterIt() {
    assertThat(lapsedAsOf("2022-10-31")).isEqualTo(new LapseCount(1, 0));
    assertThat(lapsedAsOf("2022-11-01")).isEqualTo(new LapseCount(2, 0));
  }

  private static LapseCount lapsedAsOf(String day) {
    return LEDGER.metrics(OCTOBER, LocalDate.parse(day)).lapsedByCurrent();
  }

  @Test
  void whatIsDoneIsNoLongerLate() {
    ActionPlan done =
        plan(
            recommendation(
                "a",
                "That something be done.",
                HIRE.withTimescale(due("2022-10-17")).withStatus(Status.IMPLEMENTED)));
    SlippageMetrics metrics =
        SlippageLedger.of(List.of(new PlanVersion(OCTOBER, done))).metrics(OCTOBER, JANUARY);

    assertThat(metrics.owed()).isZero();
    assertThat(metrics.lapsedByOriginal()).isEqualTo(new LapseCount(0, 0));
    assertThat(metrics.carriedForward()).isZero();
  }

  @Test
  void aDateWithTwoReadingsHasPossiblyLapsedInBetween() {
    Timescale either = due("Q3 2022", "2022-09-30", "2022-12-31");
    SlippageLedger ledger =
        SlippageLedger.of(List.of(new PlanVersion(OCTOBER, plan(action(either)))));

    assertThat(ledger.metrics(OCTOBER, LocalDate.of(2022, 12, 31)).lapsedByCurrent())
        .hasToString("0 (and possibly 1 more)");
    assertThat(ledger.metrics(OCTOBER, LocalDate.of(2023, 1, 1)).lapsedByCurrent())
        .hasToString("1");
  }

  @Test
  void whatWasBroughtForwardOffsetsNoSlip() {
    SlippageLedger ledger =
        SlippageLedger.of(
            List.of(
                new PlanVersion(
                    OCTOBER,
                    plan(
                        recommendation(
                            "a",
                            "That something be done.",
                            HIRE.withTimescale(due("2023-03-31")),
                            PRINT.withTimescale(due("2023-03-31"))))),
                new PlanVersion(
                    JANUARY,
                    plan(
                        recommendation(
                            "a",
                            "That something be done.",
                            HIRE.withTimescale(due("2023-04-03")),
                            PRINT.withTimescale(due("2023-02-28")))))));

    assertThat(ledger.metrics(OCTOBER, JANUARY).totalSlipDays()).isEqualTo(3);
    assertThat(ledger.metrics(OCTOBER, JANUARY).medianSlipDays()).hasValue(3);
  }

  @Test
  void refusesAReportAfterTheDayOfJudgement() {
    assertThatThrownBy(() -> LEDGER.metrics(JANUARY, OCTOBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("asOf must not be before lastReport, but was 2022-10-18 before 2023-01-15");
  }
}
