// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.time.Period;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cells about cost. */
final class BudgetCells {

  private static final Map<Class<? extends Budget>, String> KINDS =
      Map.of(
          Budget.Unstated.class, "UNSTATED",
          Budget.ToBeConfirmed.class, "TBC",
          Budget.NotApplicable.class, "NA",
          Budget.None.class, "NONE",
          Budget.WithinExisting.class, "WITHIN_EXISTING",
          Budget.Band.class, "NARRATIVE",
          Budget.Described.class, "NARRATIVE",
          Budget.Unreadable.class, "UNKNOWN");

  private BudgetCells() {}

  static void read(JsonNode line, ObjectNode answer) {
    String text = CellContext.text(line);
    Budget budget = Budget.parse(text, CellContext.conventions(line));
    Optional<Budget.Costed> costed =
        budget instanceof Budget.Costed some ? Optional.of(some) : Optional.empty();
    Optional<MoneyRange> amount = costed.map(Budget.Costed::amount);

    answer.put("text", text);
    answer.put("kind", amount.map(BudgetCells::kind).orElseGet(() -> KINDS.get(budget.getClass())));
    answer.put("min", amount.flatMap(MoneyRange::min).map(BudgetCells::digits).orElse(null));
    answer.put("max", amount.flatMap(MoneyRange::max).map(BudgetCells::digits).orElse(null));
    answer.put("currency", amount.flatMap(BudgetCells::currency).orElse(null));
    answer.put("per", costed.flatMap(Budget.Costed::per).map(Period::toString).orElse(null));
    answer.put("approximate", amount.map(MoneyRange::approximate).orElse(false));
  }

  private static String kind(MoneyRange amount) {
    return amount.min().equals(amount.max()) ? "AMOUNT" : "RANGE";
  }

  private static String digits(Money money) {
    return money.amount().toPlainString();
  }

  private static Optional<String> currency(MoneyRange amount) {
    return amount.min().or(amount::max).flatMap(Money::currency).map(Currency::getCurrencyCode);
  }
}
