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
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Lapse;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.junit.jupiter.api.Test;

class SlippageLedgerTest {

  @Test
  void findsMovesThatNobodyRecorded() {
    LedgerEntry entry =
        entry(
            version("2022-10-18", action(due("2022-10-31"))),
            version("2022-12-14", action(due("2022-12-31"))),
            version("2023-01-15", action(due("2023-03-31"))));

    assertThat(entry.toText())
        .isEqualTo(
            """
            recommendation b, action 1: first "2022-10-31"
              by 2022-12-14: The deadline moved from 2022-10-31 to 2022-12-31, 61 days later (not \
            recorded, perhaps after it had lapsed).
              by 2023-01-15: The deadline moved from 2022-12-31 to 2023-03-31, 90 days later (not \
            recorded, perhaps after it had lapsed).
            """);
    assertThat(entry.promises())
        .containsExactly(
            new Promise(due("2022-10-31"), day("2022-10-18")),
            new Promise(due("2022-12-31"), day("2022-12-14")),
            new Promise(due("2023-03-31"), day("2023-01-15")));
    assertThat(entry.originalDeadline()).hasToString("Optional[2022-10-31]");
    assertThat(entry.currentDeadline()).hasToString("Optional[2023-03-31]");
    assertThat(entry.slipDays()).hasValue(151);
    assertThat(entry.weakestMatch()).contains(MatchedBy.TEXT);
  }

  @Test
  void remembersTheWeakestSignOfAll() {
    Action action = action("Publish the policy on the website.");
    Action reworded = action.withDescription("Publish the whole policy on the website.");

    assertThat(
            entry(
                    version("2022-10-18", action),
                    version("2022-12-14", reworded),
                    version("2023-01-15", reworded))
                .weakestMatch())
        .contains(MatchedBy.SIMILAR_TEXT);
    assertThat(
            entry(
                    version("2022-10-18", action),
                    version("2022-12-14", action),
                    version("2023-01-15", reworded))
                .weakestMatch())
        .contains(MatchedBy.SIMILAR_TEXT);
  }

  /** A deadline of 31 October has not lapsed on that day. */
  @Test
  void tellsMovesBeforeTheLapseFromThoseAfterAsFarAsTheVersionsShow() {
    assertThat(lapseOfSilentMove("2022-10-18", "2022-10-31")).isEqualTo(Lapse.NOT_LAPSED);
    assertThat(lapseOfSilentMove("2022-10-18", "2022-11-01")).isEqualTo(Lapse.POSSIBLY_LAPSED);
    assertThat(lapseOfSilentMove("2022-10-31", "2022-11-01")).isEqualTo(Lapse.POSSIBLY_LAPSED);
    assertThat(lapseOfSilentMove("2022-11-01", "2022-11-02")).isEqualTo(Lapse.LAPSED);
  }

  private static Lapse lapseOfSilentMove(String lastWithTheOld, String firstWithTheNew) {
    return entry(
            version(lastWithTheOld, action(due("2022-10-31"))),
            version(firstWithTheNew, action(due("2023-03-31"))))
        .moves()
        .get(0)
        .lapseWhenMoved();
  }

  @Test
  void aRecordedMoveIsOfTheDayOfTheRecord() {
    assertThat(lapseOfRecordedMove("2022-10-31")).isEqualTo(Lapse.NOT_LAPSED);
    assertThat(lapseOfRecordedMove("2022-11-01")).isEqualTo(Lapse.LAPSED);
    assertThat(lapseOfRecordedMove("2022-10")).isEqualTo(Lapse.NOT_LAPSED);
    assertThat(lapseOfRecordedMove("2022")).isEqualTo(Lapse.POSSIBLY_LAPSED);
    assertThat(lapseOfRecordedMove("")).isEqualTo(Lapse.POSSIBLY_LAPSED);
  }

  private static Lapse lapseOfRecordedMove(String recordedOn) {
    PromiseMove move =
        entry(version("2023-01-15", moved(due("2023-03-31"), "2022-10-31", recordedOn)))
            .moves()
            .get(0);
    assertThat(move.recorded()).isTrue();
    return move.lapseWhenMoved();
  }

  @Test
  void aBackdatedRecordCountsFromTheVersionThatStillHadTheFormerDate() {
    PromiseMove move =
        entry(
                version("2022-11-15", action(due("2022-10-31"))),
                version("2023-01-15", moved(due("2023-03-31"), "2022-10-31", "2022-10-20")))
            .moves()
            .get(0);

    assertThat(move.recorded()).isTrue();
    assertThat(move.notBefore()).isEqualTo(day("2022-11-15"));
    assertThat(move.lapseWhenMoved()).isEqualTo(Lapse.LAPSED);
    assertThat(move.to().since()).isEqualTo(day("2022-11-15"));
  }

  @Test
  void aMoveRecordedLateIsARecordedMoveAndNotASecondOne() {
    LedgerEntry entry =
        entry(
            version("2022-10-18", action(due("2022-10-31"))),
            version("2023-01-15", action(due("2023-03-31"))),
            version("2023-02-15", moved(due("2023-03-31"), "2022-10-31", "2022-10-20")));

    assertThat(entry.moves()).hasSize(1);
    assertThat(entry.moves().get(0).recorded()).isTrue();
    assertThat(entry.moves().get(0).notAfter()).isEqualTo(LocalDate.of(2022, 10, 20));
  }

  @Test
  void twoRecordsExplainOneSilentMove() {
    Action explained =
        action(due("2023-03-31"))
            .withRevisions(
                Sketch.moved("2022-10-31", "2022-12-31", ""),
                Sketch.moved("2022-12-31", "2023-03-31", ""));
    LedgerEntry entry =
        entry(
            version("2022-10-18", action(due("2022-10-31"))),
            version("2023-01-15", action(due("2023-03-31"))),
            version("2023-02-15", explained));

    assertThat(entry.moves()).hasSize(2).allMatch(PromiseMove::recorded);
    assertThat(entry.moves()).map(move -> move.days().getAsLong()).containsExactly(61L, 90L);
  }

  @Test
  void whatTheRecordsLeaveOutIsASilentMove() {
    LedgerEntry before =
        entry(
            version("2022-10-18", action(due("2022-10-31"))),
            version("2023-01-15", moved(due("2023-03-31"), "2022-12-31", "2023-01-10")));
    LedgerEntry after =
        entry(
            version(
                "2022-10-18",
                moved(due("2023-06-30"), "2022-10-31", "")
                    .withRevisions(Sketch.moved("2022-10-31", "2022-12-31", "2022-10-20"))));

    assertThat(before.moves()).map(PromiseMove::recorded).containsExactly(false, true);
    assertThat(before.moves()).map(move -> move.days().getAsLong()).containsExactly(61L, 90L);
    assertThat(after.moves()).map(PromiseMove::recorded).containsExactly(true, false);
    assertThat(after.moves()).map(move -> move.days().getAsLong()).containsExactly(61L, 181L);
    assertThat(after.first().since()).isEmpty();
  }

  @Test
  void aRevisionThatIsKeptInEveryVersionIsOneMove() {
    Action once = moved(due("2022-12-31"), "2022-10-31", "2022-10-20");
    Action twice =
        once.withTimescale(due("2023-03-31"))
            .withRevisions(
                Sketch.moved("2022-10-31", "2022-12-31", "2022-10-20"),
                Sketch.moved("2022-12-31", "2023-03-31", "2022-12-20"));

    assertThat(
            entry(
                    version("2022-10-30", once),
                    version("2022-11-30", once),
                    version("2023-01-15", twice))
                .moves())
        .hasSize(2);
  }

  @Test
  void wordsWithoutADatePutADateOffAndCompletionDoesNot() {
    LedgerEntry ongoing =
        entry(
            version("2022-10-18", action(due("2022-10-31"))),
            version("2022-11-18", action(ongoing())));
    LedgerEntry done =
        entry(
            version("2022-10-18", action(due("2022-10-31"))),
            version("2022-11-18", action(new Timescale.Done("Completed", Optional.empty()))));

    assertThat(ongoing.moves()).singleElement().matches(PromiseMove::isPutOff);
    assertThat(ongoing.isWithdrawn()).isTrue();
    assertThat(ongoing.slipDays()).hasValue(0);
    assertThat(done.moves()).isEmpty();
    assertThat(done.isOwed()).isFalse();
    assertThat(done.isWithdrawn()).isFalse();
  }

  @Test
  void aDateMovedEarlierIsNotPutOff() {
    LedgerEntry entry =
        entry(
            version("2022-10-01", action(due("2022-10-31"))),
            version("2022-10-18", action(due("2022-10-30"))));

    assertThat(entry.moves()).singleElement().matches(move -> !move.isPutOff());
    assertThat(entry.slipDays()).hasValue(-1);
  }

  @Test
  void anActionThatLeavesAndComesBackInItsWordsKeepsItsEntry() {
    Action campaign = action("Run a campaign with the police in every ward.");
    ActionPlan without = plan(recommendation("b", "That the policy be published."));
    SlippageLedger ledger =
        SlippageLedger.of(
            List.of(
                version("2022-10-18", campaign.withTimescale(due("2022-10-31"))),
                new PlanVersion(LocalDate.parse("2022-11-18"), without),
                version("2022-12-18", campaign.withTimescale(due("2023-03-31")))));

    assertThat(ledger.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.goneBy()).isEmpty();
              assertThat(entry.slipDays()).hasValue(151);
              assertThat(entry.moves().get(0).notBefore()).isEqualTo(day("2022-10-18"));
            });
    assertThat(ledger.asItStood(LocalDate.parse("2022-11-18")).toText())
        .isEqualTo(
            "recommendation b, action 1: first \"2022-10-31\", no longer in the plan of"
                + " 2022-11-18\n");
  }

  @Test
  void knowsOnlyTheVersionsUpToADay() {
    SlippageLedger ledger =
        SlippageLedger.of(
            List.of(
                version("2022-10-18", action(due("2022-10-31"))),
                version("2023-01-15", action(due("2023-03-31")))));

    assertThat(ledger.asItStood(LocalDate.parse("2023-01-14")).toText()).isEmpty();
    assertThat(ledger.asItStood(LocalDate.parse("2023-01-15"))).isSameAs(ledger);
    assertThatThrownBy(() -> ledger.asItStood(LocalDate.parse("2022-10-17")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("date must not be before the first version of 2022-10-18, but was 2022-10-17");
  }

  @Test
  void refusesVersionsOutOfOrder() {
    assertThatThrownBy(() -> SlippageLedger.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("versions must not be empty");
    assertThatThrownBy(
            () ->
                SlippageLedger.of(
                    List.of(
                        version("2022-10-18", action(ongoing())),
                        version("2022-10-18", action(ongoing())))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "versions must be in the order of their days, but was 2022-10-18 after 2022-10-18");
  }

  private static Action moved(Timescale now, String from, String on) {
    return action(now)
        .withRevisions(
            Sketch.moved(from, now.text(), on.isEmpty() ? "" : DateWindow.parse(on).toString()));
  }

  private static PlanVersion version(String on, Action action) {
    return new PlanVersion(LocalDate.parse(on), plan(action));
  }

  private static LedgerEntry entry(PlanVersion... versions) {
    List<LedgerEntry> entries = SlippageLedger.of(List.of(versions)).entries();
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }
}
