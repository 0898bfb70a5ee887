// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.actionplan.calendar.Conventions;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** An amount of nobody knows what. */
final class BudgetAmountWithoutCurrency implements ActionRule {

  private static final Parameter<Boolean> DEFAULT_FROM_PLAN =
      Parameter.flag(
          "defaultFromPlan",
          true,
          "Whether the currency of the plan, or of its conventions, counts.");

  private static final Wording WITHOUT_CURRENCY =
      Wording.of(
          "budget-amount-without-currency",
          "The budget is an amount without a currency, and the plan declares none.",
          "Write the currency with the amount, or declare the currency of the plan.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("budget-amount-without-currency", Severity.ERROR)
          .summary("A budget is an amount in no currency.")
          .why("Amounts in unknown currencies cannot be added or compared.")
          .source("International Aid Transparency Initiative (IATI): every value has a currency.")
          .parameters(DEFAULT_FROM_PLAN)
          .wordings(WITHOUT_CURRENCY)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    if (action.action().budget() instanceof Budget.Costed costed
        && !costed.amount().hasCurrency()
        && !(action.get(DEFAULT_FROM_PLAN) && declaresCurrency(action.plan()))) {
      action.flag("budget", WITHOUT_CURRENCY).fact("text", costed.text());
    }
  }

  private static boolean declaresCurrency(ActionPlan plan) {
    return plan.currency().isPresent() || plan.conventions().defaultCurrency().isPresent();
  }

  @Override
  public List<Example> examples() {
    ActionPlan bare =
        Sample.plan(
            Sample.action(costed("50,000", new Money(new BigDecimal(50000), Optional.empty()))));
    return List.of(
        Example.flagged(
            "50,000; the plan declares no currency",
            Severity.ERROR,
            bare.withCurrency(Optional.empty()).withConventions(Conventions.NEUTRAL),
            Sample.AS_OF),
        Example.notFlagged(
            "£50,000",
            Sample.plan(Sample.action(costed("£50,000", Money.of("50000", "GBP")))),
            Sample.AS_OF),
        Example.notFlagged("50,000 with GBP on the plan", bare, Sample.AS_OF));
  }

  private static Budget costed(String text, Money amount) {
    return new Budget.Costed(text, MoneyRange.of(amount), Optional.empty(), Funding.UNSTATED);
  }
}
