// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Revision;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class DeadlineRevisionUnexplainedTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DeadlineRevisionUnexplained());
  private static final Timescale JUNE = Sample.due("30 June 2026", "2026-06-30");
  private static final Timescale DECEMBER = Sample.due("31 December 2026", "2026-12-31");

  private static final Revision EXPLAINED =
      Revision.builder()
          .from(JUNE)
          .to(DECEMBER)
          .on(DateWindow.of(2026, 6, 30))
          .reason("The contractor withdrew.")
          .approver("Audit Committee, minute 23")
          .build();

  private static final String AT =
      "WARNING recommendation R1, action 1, revisions 1: The deadline was moved from 2026-06-30 to"
          + " 2026-12-31 ";

  @Test
  void aMoveThatIsExplainedAndAllowedInTimeIsFine() {
    assertThat(CHECK.lines(Sample.action().addRevisions(EXPLAINED))).isEmpty();
  }

  @Test
  void aMoveOnTheDayAfterTheDeadlineIsTooLateUnlessThePolicySaysOtherwise() {
    Revision late = EXPLAINED.withOn(DateWindow.of(2026, 7, 1));

    assertThat(CHECK.lines(Sample.action().addRevisions(late)))
        .containsExactly(AT + "after it had lapsed.");
    assertThat(
            CHECK
                .under(RuleSetting.with("flagRetrospective", false))
                .lines(Sample.action().addRevisions(late)))
        .isEmpty();
  }

  @Test
  void aMoveNeedsAnApproverUnlessThePolicySaysOtherwise() {
    Revision alone = EXPLAINED.withApprover(" ");

    assertThat(CHECK.lines(Sample.action().addRevisions(alone)))
        .containsExactly(AT + "without an approver.");
    assertThat(
            CHECK
                .under(RuleSetting.with("requireApprover", false))
                .lines(Sample.action().addRevisions(alone)))
        .isEmpty();
  }

  @Test
  void allFaultsOfOneMoveAreOneFinding() {
    Revision bare =
        Revision.builder().from(JUNE).to(DECEMBER).on(DateWindow.of(2026, 8, 4)).build();

    assertThat(CHECK.lines(Sample.action().addRevisions(bare)))
        .containsExactly(AT + "without a reason and without an approver and after it had lapsed.");
  }

  @Test
  void eachMoveIsLookedAt() {
    assertThat(CHECK.lines(Sample.action().addRevisions(EXPLAINED, EXPLAINED.withReason(""))))
        .containsExactly(AT.replace("revisions 1", "revisions 2") + "without a reason.");
  }

  @Test
  void aDateGivenUpIsMovedToNoDate() {
    Revision givenUp = Revision.builder().from(JUNE).to(Sample.ongoing("Ongoing")).build();

    assertThat(CHECK.lines(Sample.action().addRevisions(givenUp)))
        .containsExactly(
            "WARNING recommendation R1, action 1, revisions 1: The deadline was moved from"
                + " 2026-06-30 to no date without a reason and without an approver.");
  }

  @Test
  void aRewordingIsNoMove() {
    Revision reworded =
        Revision.builder().from(JUNE).to(Sample.due("end of June 2026", "2026-06")).build();
    Revision firstDate = Revision.builder().from(Sample.ongoing("Ongoing")).to(JUNE).build();

    assertThat(CHECK.lines(Sample.action().addRevisions(reworded, firstDate))).isEmpty();
  }
}
