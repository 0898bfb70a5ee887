// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;
import org.actionplan.budget.FundingState;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;

class BudgetUnresolvedTest {

  private static final RuleCheck CHECK = RuleCheck.of(new BudgetUnresolved());
  private static final Timescale DECEMBER = Sample.due("December 2026", "2026-12");
  private static final Budget TBC = new Budget.ToBeConfirmed("TBC");
  private static final String AT = " recommendation R1, action 1, budget: ";
  private static final String OWED = "WARNING" + AT + "A figure for the cost is still owed.";

  private static final String DUE =
      "ERROR"
          + AT
          + "A figure for the cost is still owed, and the deadline of 2026-12-31 is near or past.";

  @Test
  void becomesAnErrorNinetyDaysBeforeTheDeadlineAndStaysOne() {
    var action = Sample.action(TBC).timescale(DECEMBER);

    assertThat(CHECK.lines(action, LocalDate.of(2026, 10, 1))).containsExactly(OWED);
    assertThat(CHECK.lines(action, LocalDate.of(2026, 10, 2))).containsExactly(DUE);
    assertThat(CHECK.lines(action, LocalDate.of(2030, 1, 1))).containsExactly(DUE);
  }

  @Test
  void isTheSameFindingBeforeAndAfter() {
    var plan = Sample.plan(Sample.action(TBC).timescale(DECEMBER));
    Finding before = CHECK.findings(plan, LocalDate.of(2026, 10, 1)).get(0);
    Finding after = CHECK.findings(plan, LocalDate.of(2026, 10, 2)).get(0);

    assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    assertThat(after.advice())
        .isEqualTo("Confirm the cost and who pays, or say that it is met from existing resources.");
  }

  @Test
  void thePolicySetsTheDays() {
    RuleCheck week = CHECK.under(RuleSetting.with("days", 7));
    var action = Sample.action(TBC).timescale(DECEMBER);

    assertThat(week.lines(action, LocalDate.of(2026, 12, 23))).containsExactly(OWED);
    assertThat(week.lines(action, LocalDate.of(2026, 12, 24))).containsExactly(DUE);
  }

  @Test
  void isAWarningForEverWithoutADeadline() {
    var action =
        Sample.action(new Budget.ToBeConfirmed("????")).timescale(Sample.ongoing("Ongoing"));

    assertThat(CHECK.lines(action, LocalDate.of(2030, 1, 1))).containsExactly(OWED);
  }

  @Test
  void moneyThatIsSoughtIsUnresolvedAndMoneyThatIsSecuredIsNot() {
    var action = Sample.action(costed(FundingState.SOUGHT)).timescale(DECEMBER);

    assertThat(CHECK.lines(action, LocalDate.of(2026, 10, 1)))
        .containsExactly("WARNING" + AT + "The money for this is sought and not yet secured.");
    assertThat(CHECK.lines(action, LocalDate.of(2026, 10, 2)))
        .containsExactly(
            "ERROR"
                + AT
                + "The money for this is sought and not yet secured, and the deadline of 2026-12-31"
                + " is near or past.");
    assertThat(CHECK.lines(Sample.action(costed(FundingState.SECURED)))).isEmpty();
  }

  private static Budget costed(FundingState state) {
    return new Budget.Costed(
        "£25,000 (bid)",
        MoneyRange.of(Money.of("25000", "GBP")),
        Optional.empty(),
        new Funding(Optional.empty(), Optional.empty(), Optional.of(state)));
  }

  @Test
  void aBlankIsMissingAndARiddleUnreadable() {
    assertThat(CHECK.lines(Sample.action(new Budget.Unstated("")))).isEmpty();
    assertThat(CHECK.lines(Sample.action(new Budget.Unreadable("GIF")))).isEmpty();
  }

  @Test
  void aClosedActionIsLeftAlone() {
    assertThat(CHECK.lines(Sample.action(TBC).status(Status.IMPLEMENTED))).isEmpty();
  }

  @Test
  void turnsOnTheNinetiethDayAndOnNoneOnceTheCostIsSettled() {
    var plan = Sample.plan(Sample.action(TBC).timescale(DECEMBER));
    var settled = Sample.plan(Sample.action(new Budget.None("No cost")).timescale(DECEMBER));

    assertThat(CHECK.nextTurn(plan, LocalDate.of(2026, 10, 1))).contains(LocalDate.of(2026, 10, 2));
    assertThat(CHECK.nextTurn(plan, LocalDate.of(2026, 10, 2))).isEmpty();
    assertThat(CHECK.nextTurn(settled, LocalDate.of(2026, 10, 1))).isEmpty();
  }
}
