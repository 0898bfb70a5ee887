// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.action;
import static org.actionplan.change.Sketch.due;
import static org.actionplan.change.Sketch.ongoing;
import static org.actionplan.change.Sketch.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.actionplan.calendar.Timescale;
import org.junit.jupiter.api.Test;

/** What became of a deadline, and the sentence that says it. */
class DeadlineMoveTest {

  private static final Timescale OCTOBER = due("October 2022", "2022-10");
  private static final Timescale TBC = new Timescale.ToBeConfirmed("TBC");
  private static final Timescale UNREADABLE = new Timescale.Unreadable("when capacity allows");
  private static final Timescale DONE = new Timescale.Done("Completed", Optional.empty());

  @Test
  void laterAndEarlierByDays() {
    assertMove(
        OCTOBER,
        due("2022-11-01"),
        DeadlineMove.LATER,
        "The deadline moved from 2022-10-31 to 2022-11-01, 1 day later.");
    assertMove(
        OCTOBER,
        due("2022-11-02"),
        DeadlineMove.LATER,
        "The deadline moved from 2022-10-31 to 2022-11-02, 2 days later.");
    assertMove(
        OCTOBER,
        due("2022-10-30"),
        DeadlineMove.EARLIER,
        "The deadline moved from 2022-10-31 to 2022-10-30, 1 day earlier.");
    assertMove(
        OCTOBER,
        due("2022-09-30"),
        DeadlineMove.EARLIER,
        "The deadline moved from 2022-10-31 to 2022-09-30, 31 days earlier.");
  }

  @Test
  void byTheLatestReading() {
    Timescale either = due("Q3 2026", "2026-09-30", "2026-12-31");

    assertMove(
        either,
        due("31 December 2026", "2026-12-31"),
        DeadlineMove.CLARIFIED,
        "The words of the timescale changed from \"Q3 2026\" to \"31 December 2026\"; the latest"
            + " day is still 2026-12-31.");
    assertMove(
        either,
        due("2026-09-30"),
        DeadlineMove.EARLIER,
        "The deadline moved from 2026-09-30 or 2026-12-31 to 2026-09-30, 92 days earlier.");
    assertMove(
        due("2026-09-30"),
        either,
        DeadlineMove.LATER,
        "The deadline moved from 2026-09-30 to 2026-09-30 or 2026-12-31, 92 days later.");
  }

  @Test
  void wordsWithoutADateLoseADeadline() {
    assertMove(
        OCTOBER,
        ongoing(),
        DeadlineMove.BECAME_OPEN_ENDED,
        "The timescale changed from \"October 2022\" to \"Ongoing\", which has no end; the deadline"
            + " of 2022-10-31 is lost.");
    assertMove(
        OCTOBER,
        UNREADABLE,
        DeadlineMove.BECAME_UNREADABLE,
        "The timescale changed from \"October 2022\" to \"when capacity allows\", which no reader"
            + " understands; the deadline of 2022-10-31 is lost.");
    assertMove(
        OCTOBER,
        TBC,
        DeadlineMove.GIVEN_UP,
        "The timescale changed from \"October 2022\" to \"TBC\"; the deadline of 2022-10-31 is"
            + " lost.");
    assertMove(
        OCTOBER,
        new Timescale.Unstated(""),
        DeadlineMove.GIVEN_UP,
        "The timescale changed from \"October 2022\" to nothing; the deadline of 2022-10-31 is"
            + " lost.");
  }

  @Test
  void wordsWithoutADateChangeIntoOthers() {
    assertMove(
        TBC,
        ongoing(),
        DeadlineMove.BECAME_OPEN_ENDED,
        "The timescale changed from \"TBC\" to \"Ongoing\", which has no end.");
    assertMove(
        TBC,
        UNREADABLE,
        DeadlineMove.BECAME_UNREADABLE,
        "The timescale changed from \"TBC\" to \"when capacity allows\", which no reader"
            + " understands.");
    assertMove(
        ongoing(),
        TBC,
        DeadlineMove.REWORDED,
        "The timescale changed from \"Ongoing\" to \"TBC\".");
    assertMove(
        OCTOBER,
        DONE,
        DeadlineMove.DONE,
        "The timescale changed from \"October 2022\" to \"Completed\".");
  }

  @Test
  void aDeadlineIsSetOrReworded() {
    assertMove(
        TBC,
        OCTOBER,
        DeadlineMove.SET,
        "A deadline was set, 2022-10-31; the timescale changed from \"TBC\" to \"October 2022\".");
    assertMove(
        OCTOBER,
        due("31 October 2022", "2022-10-31"),
        DeadlineMove.REWORDED,
        "The words of the timescale changed from \"October 2022\" to \"31 October 2022\"; the"
            + " deadline is the same.");
  }

  private static void assertMove(Timescale from, Timescale to, DeadlineMove move, String sentence) {
    assertThat(PlanDiff.between(plan(action(from)), plan(action(to))).changes())
        .singleElement()
        .isInstanceOfSatisfying(
            PlanChange.DeadlineChanged.class,
            change -> {
              assertThat(change.move()).isEqualTo(move);
              assertThat(change.message().text()).isEqualTo(sentence);
            });
  }
}
