// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;

/** What a budget says: its words without white space that makes no difference, and its reading. */
final class SaidBudget {

  private SaidBudget() {}

  static Object of(Budget budget) {
    return List.of(budget.getClass(), Words.spaced(budget.text()), reading(budget));
  }

  private static Object reading(Budget budget) {
    if (budget instanceof Budget.Costed costed) {
      Funding funding = costed.funding();
      return List.of(
          costed.amount(),
          costed.per(),
          funding.type(),
          Said.text(funding.source()),
          funding.state());
    }
    return budget instanceof Budget.Band band ? band.level() : List.of();
  }
}
