// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class OngoingWithoutReviewDateTest {

  private static final RuleCheck CHECK = RuleCheck.of(new OngoingWithoutReviewDate());

  private static final String SENTENCE =
      "WARNING recommendation R1, action 1, timescale: The work has no end, and no date is given on"
          + " which it will be looked at again.";

  @Test
  void theBareWordIsNotAccountable() {
    assertThat(CHECK.lines(Sample.action(Sample.ongoing("Ongoing")))).containsExactly(SENTENCE);
    assertThat(CHECK.lines(Sample.action(Sample.due("from October 2022", "2022-10/.."))))
        .containsExactly(SENTENCE);
  }

  @Test
  void aReviewOrACadenceIsUnlessThePolicySaysOtherwise() {
    RuleCheck milestonesOnly = CHECK.under(RuleSetting.with("accept", List.of("milestone")));
    Timescale reviewed =
        new Timescale.Ongoing(
            "Ongoing, review March 2027",
            Optional.empty(),
            Optional.of(DateWindow.parse("2027-03")),
            Optional.empty());
    Timescale monthly =
        new Timescale.Ongoing(
            "Ongoing, monthly",
            Optional.empty(),
            Optional.empty(),
            Optional.of(Period.ofMonths(1)));

    assertThat(CHECK.lines(Sample.action(reviewed))).isEmpty();
    assertThat(CHECK.lines(Sample.action(monthly))).isEmpty();
    assertThat(milestonesOnly.lines(Sample.action(reviewed))).containsExactly(SENTENCE);
    assertThat(milestonesOnly.lines(Sample.action(monthly))).containsExactly(SENTENCE);
  }

  @Test
  void aDatedStageIsUnlessThePolicySaysOtherwise() {
    Timescale staged =
        new Timescale.Staged(
            "December 2026 then ongoing",
            List.of(
                Stage.of(Sample.due("December 2026", "2026-12")),
                Stage.of(Sample.ongoing("ongoing"))));

    assertThat(CHECK.lines(Sample.action(staged))).isEmpty();
    assertThat(
            CHECK.under(RuleSetting.with("accept", List.of("review"))).lines(Sample.action(staged)))
        .containsExactly(SENTENCE);
  }

  @Test
  void aStageIsJudgedByItsOwnWords() {
    RuleCheck reviewsOnly = CHECK.under(RuleSetting.with("accept", List.of("review")));
    Timescale quarterly =
        new Timescale.Recurring("quarterly", Period.ofMonths(3), List.of(), Optional.empty());

    assertThat(reviewsOnly.lines(Sample.action(stages(quarterly)))).isEmpty();
    assertThat(CHECK.lines(Sample.action(stages(Sample.ongoing("then ongoing")))))
        .containsExactly(SENTENCE);
  }

  private static Timescale stages(Timescale last) {
    return new Timescale.Staged(
        "Ongoing; " + last.text(), List.of(Stage.of(Sample.ongoing("Ongoing")), Stage.of(last)));
  }

  @Test
  void workThatComesRoundAgainIsReviewedEachTime() {
    assertThat(
            CHECK.lines(
                Sample.action(
                    new Timescale.Recurring(
                        "Quarterly", Period.ofMonths(3), List.of(), Optional.empty()))))
        .isEmpty();
  }

  @Test
  void aBlankIsMissingAndNotOngoing() {
    assertThat(CHECK.lines(Sample.action(new Timescale.Unstated("")))).isEmpty();
  }

  @Test
  void aClosedActionIsLeftAlone() {
    assertThat(CHECK.lines(Sample.action(Sample.ongoing("Ongoing")).status(Status.CANCELLED)))
        .isEmpty();
  }
}
