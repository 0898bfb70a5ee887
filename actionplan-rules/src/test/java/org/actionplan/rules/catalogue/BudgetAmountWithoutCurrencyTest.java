// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.actionplan.calendar.Conventions;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class BudgetAmountWithoutCurrencyTest {

  private static final RuleCheck CHECK = RuleCheck.of(new BudgetAmountWithoutCurrency());
  private static final RuleCheck ALONE = CHECK.under(RuleSetting.with("defaultFromPlan", false));
  private static final Money BARE = new Money(new BigDecimal("50000"), Optional.empty());

  private static final String SENTENCE =
      "ERROR recommendation R1, action 1, budget: The budget is an amount without a currency, and"
          + " the plan declares none.";

  private static final ActionPlan BARE_PLAN =
      plan(BARE).withCurrency(Optional.empty()).withConventions(Conventions.NEUTRAL);

  @Test
  void anAmountNeedsACurrencyOfItsOwnOrOfThePlan() {
    assertThat(CHECK.lines(BARE_PLAN)).containsExactly(SENTENCE);
    assertThat(CHECK.lines(BARE_PLAN.withConventions(Conventions.UK_LOCAL_GOVERNMENT))).isEmpty();
    assertThat(CHECK.lines(plan(BARE).withConventions(Conventions.NEUTRAL))).isEmpty();
    assertThat(CHECK.lines(plan(Money.of("50000", "GBP")))).isEmpty();
  }

  @Test
  void aPolicyMayWantItWithEveryAmount() {
    assertThat(ALONE.lines(plan(BARE))).containsExactly(SENTENCE);
    assertThat(ALONE.lines(plan(Money.of("50000", "GBP")))).isEmpty();
  }

  @Test
  void budgetsWithoutAnAmountNeedNone() {
    assertThat(ALONE.lines(Sample.action(new Budget.None("nil")))).isEmpty();
  }

  private static ActionPlan plan(Money amount) {
    return Sample.plan(
        Sample.action(
            new Budget.Costed(
                "50,000", MoneyRange.of(amount), Optional.empty(), Funding.UNSTATED)));
  }
}
