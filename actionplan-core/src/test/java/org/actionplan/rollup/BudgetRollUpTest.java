// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

class BudgetRollUpTest {

  private static final LocalDate DAY = LocalDate.of(2023, 1, 15);

  @Test
  void addsLikeWithLike() {
    assertThat(lines(budgets("£3,478", "£50-60k", "£45,000pa", "£1,000pa", "$12", "50,000")))
        .containsExactly(
            "EUR, funding not stated: 50000 to 50000, 1 amounts",
            "GBP, funding not stated: 53478 to 63478, 2 amounts",
            "GBP per P1Y, funding not stated: 46000 to 46000, 2 amounts",
            "USD, funding not stated: 12 to 12, 1 amounts");
  }

  @Test
  void keepsApartWhatIsSecuredAndWhatIsSought() {
    assertThat(
            lines(
                budgets("£25,000 (secured)", "£25,000 Climate Action Fund (bid submitted)", "£1")))
        .containsExactly(
            "GBP, funding not stated: 1 to 1, 1 amounts",
            "GBP, SECURED: 25000 to 25000, 1 amounts",
            "GBP, SOUGHT: 25000 to 25000, 1 amounts");
  }

  @Test
  void doesNotInventTheEndOfAnOpenRange() {
    MoneySum sum =
        budgets("over £350M", "up to £5,000", "approximately £8,900")
            .sums()
            .values()
            .iterator()
            .next();

    assertThat(sum)
        .isEqualTo(new MoneySum(new BigDecimal("350008900"), new BigDecimal("13900"), 3, 1, 1, 2));
  }

  @Test
  void countsWhatIsNotAnsweredAndTakesNothingForZero() {
    BudgetRollUp budgets =
        budgets("TBC", "????", "", "GIF", "N/A", "nil", "nil", "Within existing resources", "Low");

    assertThat(budgets.sums()).isEmpty();
    assertThat(budgets.unanswered()).isEqualTo(4);
    assertThat(budgets.answers().toString())
        .isEqualTo(
            "{BAND=1, WITHIN_EXISTING=1, NONE=2, NOT_APPLICABLE=1, TO_BE_CONFIRMED=2, UNSTATED=1,"
                + " UNREADABLE=1}");
  }

  @Test
  void leavesOutWhatWasGivenUp() {
    Action cancelled = action("£3,478").withStatus(Status.CANCELLED);

    assertThat(rollUp(cancelled).sums()).isEmpty();
    assertThat(rollUp(cancelled.withStatus(Status.IMPLEMENTED)).sums()).hasSize(1);
  }

  private static List<String> lines(BudgetRollUp budgets) {
    return budgets.sums().entrySet().stream()
        .map(
            sum ->
                sum.getKey()
                    + ": "
                    + sum.getValue().min().toPlainString()
                    + " to "
                    + sum.getValue().max().toPlainString()
                    + ", "
                    + sum.getValue().amounts()
                    + " amounts")
        .toList();
  }

  private static BudgetRollUp budgets(String... cells) {
    return rollUp(Arrays.stream(cells).map(BudgetRollUpTest::action).toArray(Action[]::new));
  }

  private static Action action(String cell) {
    return Action.builder().budget(Budget.parse(cell, Conventions.NEUTRAL)).build();
  }

  private static BudgetRollUp rollUp(Action... actions) {
    return RollUp.of(
            ActionPlan.builder()
                .currency(Currency.getInstance("EUR"))
                .addRecommendations(Recommendation.builder().addActions(actions).build())
                .build(),
            new ReportingPeriod(DAY, DAY, DAY))
        .budgets();
  }
}
