// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** Words about money that no reader understood; they are kept for people. */
final class BudgetUnreadable implements ActionRule {

  private static final Parameter<Boolean> SUGGEST =
      Parameter.flag("suggest", true, "Whether to suggest what was meant, where a slip is likely.");

  private static final Wording UNREADABLE =
      Wording.of(
          "budget-unreadable",
          "The budget was not understood as an amount, as existing resources or as another answer.",
          "Write an amount such as \"£50,000\", or words such as \"within existing resources\".");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("budget-unreadable", Severity.WARNING)
          .summary("A budget was not understood by any reader.")
          .why("An unknown code is no figure: it must not be counted as nothing.")
          .source("Practice of imports: the raw text is kept and reported with its cell.")
          .parameters(SUGGEST)
          .wordings(UNREADABLE)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Budget budget = action.action().budget();
    if (budget instanceof Budget.Unreadable) {
      FindingDraft draft = action.flag("budget", UNREADABLE).fact("text", budget.text());
      if (action.get(SUGGEST)) {
        suggestion(budget.text(), action).ifPresent(draft::suggestion);
      }
    }
  }

  private static Optional<String> suggestion(String text, ActionCase action) {
    return Respelling.of(
        text,
        Respelling.MONEY,
        respelt ->
            !(Budget.parse(respelt, action.plan().conventions()) instanceof Budget.Unreadable));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"GIF\"",
            Severity.WARNING,
            Sample.plan(Sample.action(new Budget.Unreadable("GIF"))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"£50-60k a year\"",
            Sample.plan(
                Sample.action(
                    new Budget.Costed(
                        "£50-60k a year",
                        MoneyRange.between(Money.of("50000", "GBP"), Money.of("60000", "GBP")),
                        Optional.of(Period.ofYears(1)),
                        Funding.UNSTATED))),
            Sample.AS_OF));
  }
}
