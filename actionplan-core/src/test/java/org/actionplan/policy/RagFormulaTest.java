// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RagFormulaTest {

  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  private static Action due(String timescale) {
    return Action.builder()
        .timescale(Timescale.parse(timescale, Conventions.UK_LOCAL_GOVERNMENT))
        .build();
  }

  private static Action complete(int percent) {
    return due("30 September 2026")
        .withUpdates(ProgressUpdate.builder().percentComplete(percent).build());
  }

  @ParameterizedTest
  @CsvSource({
    "0, RED, RED",
    "25, RED, RED",
    "26, AMBER, RED",
    "49, AMBER, RED",
    "50, AMBER, AMBER",
    "75, AMBER, AMBER",
    "76, GREEN, GREEN",
    "100, GREEN, GREEN"
  })
  void readingRatesByPercentAndByTheDate(int percent, Rag inTime, Rag after) {
    assertThat(RagFormula.READING.ratings(complete(percent), DUE)).containsExactly(inTime);
    assertThat(RagFormula.READING.ratings(complete(percent), DUE.plusDays(1)))
        .containsExactly(after);
  }

  @Test
  void thereIsNoRatingWhereThePlanDoesNotSayWhatABandAsksFor() {
    assertThat(RagFormula.READING.ratings(due("30 September 2026"), DUE)).isEmpty();
    assertThat(RagFormula.READING.ratings(due("when capacity allows"), DUE)).isEmpty();
    assertThat(
            RagFormula.READING.ratings(
                complete(40).withTimescale(due("when capacity allows").timescale()), DUE))
        .isEmpty();
    assertThat(RagFormula.of().ratings(complete(40), DUE)).isEmpty();
  }

  @Test
  void workWithoutAnEndAndClosedWorkDoNotLapse() {
    RagFormula formula =
        RagFormula.of(
            RagBand.of(Rag.RED).withLapsed(true),
            RagBand.of(Rag.AMBER).withDueWithinDays(400),
            RagBand.of(Rag.AMBER).withOverdueDays(1),
            RagBand.of(Rag.GREEN).withLapsed(false));

    assertThat(formula.ratings(due("Ongoing"), DUE)).containsExactly(Rag.GREEN);
    assertThat(formula.ratings(complete(40).withStatus(Status.CANCELLED), DUE.plusDays(9)))
        .containsExactly(Rag.GREEN);
    assertThat(formula.ratings(complete(40), DUE.plusDays(9))).containsExactly(Rag.RED);
  }

  @Test
  void theDaysBeforeAndAfterTheDeadlineAreCounted() {
    RagFormula formula =
        RagFormula.of(
            RagBand.of(Rag.RED).withOverdueDays(30),
            RagBand.of(Rag.AMBER_RED).withOverdueDays(0),
            RagBand.of(Rag.AMBER).withDueWithinDays(14),
            RagBand.of(Rag.GREEN));
    Action action = due("30 September 2026");

    assertThat(formula.ratings(action, DUE.minusDays(15))).containsExactly(Rag.GREEN);
    assertThat(formula.ratings(action, DUE.minusDays(14))).containsExactly(Rag.AMBER);
    assertThat(formula.ratings(action, DUE)).containsExactly(Rag.AMBER);
    assertThat(formula.ratings(action, DUE.plusDays(1))).containsExactly(Rag.AMBER_RED);
    assertThat(formula.ratings(action, DUE.plusDays(29))).containsExactly(Rag.AMBER_RED);
    assertThat(formula.ratings(action, DUE.plusDays(30))).containsExactly(Rag.RED);
    assertThat(formula.turningPoints(action))
        .contains(DUE.minusDays(14), DUE.plusDays(1), DUE.plusDays(30));
    assertThat(formula.turningPoints(due("Ongoing"))).isEmpty();
  }

  @Test
  void aStatusIsOneOfThoseNamed() {
    RagFormula formula =
        RagFormula.of(
            RagBand.of(Rag.BLUE).withStatuses(Status.IMPLEMENTED, Status.VERIFIED),
            RagBand.of(Rag.GREEN).withStatuses(Status.IN_PROGRESS),
            RagBand.of(Rag.AMBER));

    assertThat(formula.ratings(complete(1).withStatus(Status.VERIFIED), DUE))
        .containsExactly(Rag.BLUE);
    assertThat(formula.ratings(complete(1).withStatus(Status.IN_PROGRESS), DUE))
        .containsExactly(Rag.GREEN);
    assertThat(formula.ratings(complete(1).withStatus(Status.ON_HOLD), DUE))
        .containsExactly(Rag.AMBER);
    assertThat(formula.ratings(complete(1), DUE)).isEmpty();
    assertThat(RagFormula.of(formula.bands().get(0), formula.bands().get(2)).ratings(due("x"), DUE))
        .containsExactly(Rag.AMBER);
    assertThat(formula.ratings(complete(1).withCompletedOn(DateWindow.of(2026, 9, 1)), DUE))
        .isEmpty();
  }

  @Test
  void readingsOfTheDeadlineMayGiveTwoRatings() {
    Action quarter =
        Action.builder().timescale(Timescale.parse("Q3 2026", Conventions.NEUTRAL)).build();
    RagFormula formula = RagFormula.of(RagBand.of(Rag.RED).withLapsed(true), RagBand.of(Rag.GREEN));

    assertThat(formula.ratings(quarter, DUE)).containsExactly(Rag.GREEN);
    assertThat(formula.ratings(quarter, DUE.plusDays(1))).containsExactly(Rag.RED, Rag.GREEN);
    assertThat(formula.ratings(quarter, LocalDate.of(2027, 1, 1))).containsExactly(Rag.RED);
    assertThat(formula.turningPoints(quarter))
        .containsExactly(DUE.plusDays(1), LocalDate.of(2027, 1, 1));
  }

  @Test
  void whatWasReportedLastCounts() {
    Action action =
        Action.builder()
            .updates(
                List.of(
                    ProgressUpdate.builder().rag(Rag.RED).percentComplete(10).build(),
                    ProgressUpdate.builder().rag(Rag.GREEN).build(),
                    ProgressUpdate.builder().text("No change.").build()))
            .build();

    assertThat(action.statedRag()).contains(Rag.GREEN);
    assertThat(action.percentComplete()).contains(10);
    assertThat(due("x").statedRag()).isEmpty();
    assertThat(due("x").percentComplete()).isEmpty();
  }

  @Test
  void aPercentageIsFromNoneToAll() {
    assertThat(ProgressUpdate.builder().percentComplete(0).build().percentComplete()).contains(0);
    for (int percent : new int[] {-1, 101}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProgressUpdate.builder().percentComplete(percent).build())
          .withMessage("percentComplete must be within 0 to 100, but was " + percent);
    }
  }
}
