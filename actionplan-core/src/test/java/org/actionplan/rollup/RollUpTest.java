// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

class RollUpTest {

  private static final ReportingPeriod PERIOD = period("2022-10-18", "2023-01-15", "2023-04-18");

  @Test
  void everyActionIsOpenCompletedOrGivenUp() {
    assertThat(
            tally(
                action(due("2022-12")),
                action(due("2022-12")).withStatus(Status.IMPLEMENTED),
                action(due("2022-12")).withCompletedOn(DateWindow.parse("2022-12")),
                action(new Timescale.Done("Completed", Optional.empty())),
                action(due("2022-12")).withStatus(Status.CANCELLED)))
        .hasToString(
            "5 actions: 1 open (1 lapsed, 0 possibly, 0 due soon, 0 later, 0 undated), 3 completed,"
                + " 1 given up");
  }

  @Test
  void everyOpenActionIsLapsedPossiblyDueSoonLaterOrUndated() {
    Timescale either =
        new Timescale.Due(
            "Q4 2022",
            new Readings(
                List.of(DateWindow.parse("2022-12-31"), DateWindow.parse("2023-03-31")),
                Optional.of(Ambiguity.QUARTER_CALENDAR)));

    assertThat(
            tally(
                action(due("2023-01-14")),
                action(due("2023-01-15")),
                action(due("2023-04-18")),
                action(due("2023-04-19")),
                action(either),
                action(new Timescale.ToBeConfirmed("TBC"))))
        .hasToString(
            "6 actions: 6 open (1 lapsed, 1 possibly, 2 due soon, 1 later, 1 undated), 0 completed,"
                + " 0 given up");
  }

  @Test
  void movingADateDoesNotHelpAgainstTheDateFirstPromised() {
    Tally moved =
        tally(
            moved("2022-10-17", "2023-12-31"),
            moved("2022-10-18", "2023-12-31"),
            moved("2023-01-14", "2023-12-31"),
            moved("2023-01-15", "2023-12-31"));

    assertThat(moved.lapsed()).isZero();
    assertThat(moved.lapsedByOriginal()).isEqualTo(3);
    assertThat(moved.carriedForward()).isEqualTo(1);
  }

  @Test
  void ageCountsFromTheReceiptOrElseTheApproval() {
    assertThat(age(Optional.of("2022-01-15"), Optional.empty())).isEqualTo("0 over, 0 unknown");
    assertThat(age(Optional.of("2022-01-14"), Optional.empty())).isEqualTo("1 over, 0 unknown");
    assertThat(age(Optional.of("2022-01"), Optional.empty())).isEqualTo("0 over, 0 unknown");
    assertThat(age(Optional.of("2022-01-14"), Optional.of("2022-01-15")))
        .isEqualTo("0 over, 0 unknown");
    assertThat(age(Optional.empty(), Optional.empty())).isEqualTo("0 over, 1 unknown");
  }

  private static String age(Optional<String> approved, Optional<String> received) {
    Recommendation recommendation =
        Recommendation.builder()
            .response(Response.builder().receivedOn(received.map(DateWindow::parse)).build())
            .addActions(action(due("2023-12-31")))
            .build();
    Tally tally =
        RollUp.of(
                ActionPlan.builder()
                    .approvedOn(approved.map(DateWindow::parse))
                    .addRecommendations(recommendation)
                    .build(),
                PERIOD)
            .total();
    return tally.openOverAYear() + " over, " + tally.ageUnknown() + " unknown";
  }

  @Test
  void groupsByTheFirstLeadAndCountsWhoeverIsMissing() {
    Action action = action(due("2022-12-31"));
    Grouping<String> owners =
        rollUp(
                action.withOwners(Owner.of("Head of Housing"), Owner.of("Clerk")),
                action.withOwners(Owner.of("head  of housing ")),
                action.withOwners(Owner.of("Clerk").withRole(Owner.Role.SUPPORT)),
                action.withOwners(Owner.of("TBC")),
                action)
            .byOwner();

    assertThat(owners.groups()).containsOnlyKeys("Head of Housing");
    assertThat(owners.of("Head of Housing").lapsed()).isEqualTo(2);
    assertThat(owners.unanswered().actions()).isEqualTo(3);
    assertThat(owners.of("Clerk")).isEqualTo(Tally.NONE);
  }

  @Test
  void groupsByStatusDecisionBodyAndMonth() {
    Recommendation accepted =
        Recommendation.builder()
            .response(Response.of(Decision.ACCEPTED))
            .addActions(
                action(due("2022-12")).withStatus(Status.IN_PROGRESS), action(due("2023-01-31")))
            .build();
    RollUp rollUp =
        RollUp.of(
            ActionPlan.builder()
                .recommendingBody("Culture Panel")
                .addRecommendations(
                    accepted,
                    Recommendation.builder().addActions(action(ongoing())).build(),
                    Recommendation.builder().response(Response.of(Decision.REJECTED)).build())
                .build(),
            PERIOD);

    assertThat(rollUp.recommendations()).isEqualTo(3);
    assertThat(rollUp.decisions())
        .isEqualTo(Map.of(Decision.ACCEPTED, 1, Decision.REJECTED, 1, Decision.NOT_STATED, 1));
    assertThat(rollUp.byBody().of("Culture Panel")).isEqualTo(rollUp.total());
    assertThat(rollUp.byStatus().of(Status.IN_PROGRESS).actions()).isEqualTo(1);
    assertThat(rollUp.byStatus().unanswered().actions()).isEqualTo(2);
    assertThat(rollUp.byDecision().of(Decision.ACCEPTED).actions()).isEqualTo(2);
    assertThat(rollUp.byDecision().unanswered().actions()).isEqualTo(1);
    assertThat(rollUp.byMonthDue().groups())
        .containsOnlyKeys(YearMonth.of(2022, 12), YearMonth.of(2023, 1));
    assertThat(rollUp.byMonthDue().unanswered().undated()).isEqualTo(1);
  }

  @Test
  void countsRecommendationsWhetherOrNotAnythingIsDoneAboutThem() {
    Recommendation silent = Recommendation.builder().build();
    Recommendation undecided =
        silent
            .withResponse(Response.builder().text("See below.").build())
            .withActions(action(ongoing()))
            .withStatus(Status.IN_PROGRESS);
    RecommendationRollUp counts =
        RollUp.of(
                ActionPlan.builder()
                    .recommendingBody("Culture Panel")
                    .addRecommendations(
                        silent,
                        undecided,
                        silent.withResponse(Response.of(Decision.REJECTED)),
                        silent
                            .withResponse(Response.of(Decision.ACCEPTED))
                            .withActions(action(ongoing()), action(ongoing())))
                    .build(),
                PERIOD)
            .recommendationCounts();

    assertThat(counts.total())
        .isEqualTo(new RecommendationTally(4, 2, 2))
        .hasToString("4 recommendations: 2 answered, 2 unanswered, 2 without action");
    assertThat(counts.byBody().of("Culture Panel")).isEqualTo(counts.total());
    assertThat(counts.byBody().of("Audit")).isEqualTo(RecommendationTally.NONE);
    assertThat(counts.byDecision().groups())
        .isEqualTo(
            Map.of(
                Decision.ACCEPTED,
                new RecommendationTally(1, 0, 0),
                Decision.REJECTED,
                new RecommendationTally(1, 0, 1)));
    assertThat(counts.byDecision().unstated()).isEqualTo(new RecommendationTally(2, 2, 1));
    assertThat(counts.byStatus().of(Status.IN_PROGRESS))
        .isEqualTo(new RecommendationTally(1, 1, 0))
        .hasToString("1 recommendation: 0 answered, 1 unanswered, 0 without action");
    assertThat(counts.byStatus().unstated()).isEqualTo(new RecommendationTally(3, 1, 2));
  }

  @Test
  void addsPlansUp() {
    RollUp one = rollUp(action(due("2022-12")));
    RollUp two = rollUp(action(ongoing()), action(ongoing()));
    RollUp both = one.merge(two);

    assertThat(both.plans()).isEqualTo(2);
    assertThat(both.total().actions()).isEqualTo(3);
    assertThat(both.total().undated()).isEqualTo(2);
  }

  @Test
  void refusesToAddWhatWasCountedOnOtherDays() {
    RollUp other =
        RollUp.of(ActionPlan.builder().build(), period("2022-10-18", "2023-01-16", "2023-04-18"));

    assertThatThrownBy(() -> rollUp().merge(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "other must be of ReportingPeriod[lastReport=2022-10-18, asOf=2023-01-15,"
                + " nextReport=2023-04-18], but was of ReportingPeriod[lastReport=2022-10-18,"
                + " asOf=2023-01-16, nextReport=2023-04-18]");
    assertThatThrownBy(() -> period("2022-10-18", "2022-10-17", "2023-04-18"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "asOf must be within lastReport and nextReport, but was 2022-10-17 for 2022-10-18 to"
                + " 2023-04-18");
    assertThatThrownBy(() -> period("2022-10-18", "2023-04-19", "2023-04-18"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ReportingPeriod period(String lastReport, String asOf, String nextReport) {
    return new ReportingPeriod(
        LocalDate.parse(lastReport), LocalDate.parse(asOf), LocalDate.parse(nextReport));
  }

  private static Tally tally(Action... actions) {
    return rollUp(actions).total();
  }

  private static RollUp rollUp(Action... actions) {
    return RollUp.of(
        ActionPlan.builder()
            .addRecommendations(Recommendation.builder().addActions(actions).build())
            .build(),
        PERIOD);
  }

  private static Action action(Timescale timescale) {
    return Action.builder().timescale(timescale).build();
  }

  private static Timescale due(String edtf) {
    return new Timescale.Due(edtf, Readings.of(DateWindow.parse(edtf)));
  }

  private static Timescale ongoing() {
    return new Timescale.Ongoing("Ongoing", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Action moved(String from, String to) {
    return action(due(to)).withRevisions(Revision.builder().from(due(from)).to(due(to)).build());
  }
}
