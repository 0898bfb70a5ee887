// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.action;
import static org.actionplan.change.Sketch.due;
import static org.actionplan.change.Sketch.moved;
import static org.actionplan.change.Sketch.plan;
import static org.actionplan.change.Sketch.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {

  private static final Action NOW =
      action(due("2023-03-31"))
          .withRevisions(
              moved("2022-10-31", "2022-12-31", "2022-10-20"),
              moved("2022-12-31", "2023-03-31", "2022-12-20"));

  @Test
  void theDateIsWhatItWasBeforeTheFirstLaterRevision() {
    assertThat(on("2022-10-19", NOW)).isEqualTo(action(due("2022-10-31")));
    assertThat(on("2022-10-20", NOW))
        .isEqualTo(
            action(due("2022-12-31"))
                .withRevisions(moved("2022-10-31", "2022-12-31", "2022-10-20")));
    assertThat(on("2022-12-19", NOW).timescale()).isEqualTo(due("2022-12-31"));
    assertThat(on("2022-12-20", NOW)).isEqualTo(NOW);
  }

  @Test
  void aRevisionOfAMonthMayHaveStoodFromItsFirstDay() {
    Action vague =
        action(due("2022-12-31")).withRevisions(moved("2022-10-31", "2022-12-31", "2022-10"));

    assertThat(on("2022-09-30", vague).timescale()).isEqualTo(due("2022-10-31"));
    assertThat(on("2022-10-01", vague)).isEqualTo(vague);
  }

  @Test
  void aRevisionWithoutADayCannotBeUndoneUnlessItFollowsALaterOne() {
    Action undated = action(due("2022-12-31")).withRevisions(moved("2022-10-31", "2022-12-31", ""));
    Action following =
        action(due("2023-03-31"))
            .withRevisions(
                moved("2022-10-31", "2022-12-31", "2022-10-20"),
                moved("2022-12-31", "2023-03-31", ""));

    assertThat(on("2000-01-01", undated)).isEqualTo(undated);
    assertThat(on("2022-10-19", following)).isEqualTo(action(due("2022-10-31")));
  }

  @Test
  void aLaterCompletionIsLeftOutAndTheStatusIsThatOfTheLastUpdate() {
    ProgressUpdate started = update("2022-11-10", Status.IN_PROGRESS);
    Action done =
        action(due("2022-12-31"))
            .withStatus(Status.IMPLEMENTED)
            .withStatedStatus("Completed")
            .withCompletedOn(DateWindow.of(2022, 12, 14))
            .withUpdates(started)
            .withEvidence(
                Evidence.builder().text("Minute 23").on(DateWindow.of(2022, 12, 14)).build());

    assertThat(on("2022-12-14", done)).isEqualTo(done);
    assertThat(on("2022-12-13", done))
        .isEqualTo(action(due("2022-12-31")).withStatus(Status.IN_PROGRESS).withUpdates(started));
    assertThat(on("2022-11-09", done)).isEqualTo(action(due("2022-12-31")));
  }

  @Test
  void aStatusThatLaterUpdatesTellOfIsNotKnownBefore() {
    Action told =
        action(due("2022-12-31"))
            .withStatus(Status.ON_HOLD)
            .withUpdates(
                update("2022-11-10", Status.IN_PROGRESS), update("2022-12-10", Status.ON_HOLD));

    assertThat(on("2022-12-10", told).status()).isEqualTo(Status.ON_HOLD);
    assertThat(on("2022-12-09", told).status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(on("2022-11-09", told).status()).isEqualTo(Status.NOT_STATED);
  }

  @Test
  void anUpdateThatIsSilentOnTheStatusLeavesIt() {
    Action done =
        action(due("2022-12-31"))
            .withStatus(Status.IMPLEMENTED)
            .withCompletedOn(DateWindow.of(2022, 12, 14))
            .withUpdates(
                update("2022-11-10", Status.IN_PROGRESS), update("2022-12-01", Status.NOT_STATED));

    assertThat(on("2022-12-13", done).status()).isEqualTo(Status.IN_PROGRESS);
  }

  @Test
  void aStatusOfNoKnownDayStays() {
    Action silent =
        action(due("2022-12-31"))
            .withStatus(Status.IMPLEMENTED)
            .withUpdates(update("2022-11-10", Status.NOT_STATED));

    assertThat(on("2022-11-09", silent).status()).isEqualTo(Status.IMPLEMENTED);
    assertThat(on("2022-11-09", silent).updates()).isEmpty();
  }

  @Test
  void aRecommendationIsNotClosedBeforeItsActions() {
    Recommendation closed =
        recommendation(
                "b",
                "That it be done.",
                action(due("2022-12-31"))
                    .withStatus(Status.IMPLEMENTED)
                    .withCompletedOn(DateWindow.of(2022, 12, 14)))
            .withStatus(Status.VERIFIED);

    assertThat(on("2022-12-14", closed).status()).isEqualTo(Status.VERIFIED);
    assertThat(on("2022-12-13", closed).status()).isEqualTo(Status.NOT_STATED);
    assertThat(on("2022-12-13", closed.withStatus(Status.ON_HOLD)).status())
        .isEqualTo(Status.ON_HOLD);
  }

  @Test
  void aRecommendationWasNotClosedBeforeAnActionThatWasOpenedAgain() {
    Timescale done = new Timescale.Done("Completed", Optional.empty());
    Action openedAgain =
        action(due("2022-12-31"))
            .withRevisions(
                Revision.builder()
                    .from(done)
                    .to(due("2022-12-31"))
                    .on(DateWindow.of(2022, 11, 1))
                    .build())
            .withCompletedOn(DateWindow.of(2022, 12, 14));
    Recommendation closed =
        recommendation("b", "That it be done.", openedAgain).withStatus(Status.VERIFIED);
    Recommendation october = on("2022-10-31", closed);

    assertThat(october.actions().get(0).isOpen()).isFalse();
    assertThat(october.status()).isEqualTo(Status.NOT_STATED);
    assertThat(on("2022-10-31", on("2022-11-01", closed))).isEqualTo(october);
    assertThat(on("2022-12-14", closed)).isEqualTo(closed);
  }

  @Test
  void aLaterResponseLeavesTheDayOfReceipt() {
    Response given =
        Response.builder()
            .decision(Decision.ACCEPTED)
            .receivedOn(DateWindow.of(2022, 9, 1))
            .givenOn(DateWindow.of(2022, 10, 18))
            .build();
    Recommendation answered = recommendation("b", "That it be done.").withResponse(given);

    assertThat(on("2022-10-18", answered).response()).contains(given);
    assertThat(on("2022-10-17", answered).response())
        .contains(Response.builder().receivedOn(DateWindow.of(2022, 9, 1)).build());
    assertThat(on("2022-08-31", answered).response()).isEmpty();
    assertThat(
            on("2022-10-17", answered.withResponse(given.withReceivedOn(Optional.empty())))
                .response())
        .isEmpty();
  }

  private static ProgressUpdate update(String on, Status status) {
    return ProgressUpdate.builder().on(DateWindow.parse(on)).status(status).build();
  }

  private static Action on(String day, Action action) {
    return on(day, recommendation("b", "That it be done.", action)).actions().get(0);
  }

  private static Recommendation on(String day, Recommendation recommendation) {
    return PlanHistory.asItStood(plan(recommendation), LocalDate.parse(day))
        .recommendations()
        .get(0);
  }
}
