// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import org.actionplan.budget.Budget;

/** What a budget was understood to be, and the fields that go with it. */
enum BudgetKind {
  UNSTATED,
  TO_BE_CONFIRMED,
  NOT_APPLICABLE,
  NONE,
  WITHIN_EXISTING,
  COSTED,
  BAND,
  DESCRIBED,
  UNREADABLE;

  /** Whether a budget of this kind can have a field. */
  boolean has(String field) {
    return switch (field) {
      case "text", "kind" -> true;
      case "min", "max", "currency", "approximate", "per", "funding" -> this == COSTED;
      case "level" -> this == BAND;
      default -> false;
    };
  }

  static BudgetKind of(Budget budget) {
    if (budget instanceof Budget.Unstated) {
      return UNSTATED;
    } else if (budget instanceof Budget.ToBeConfirmed) {
      return TO_BE_CONFIRMED;
    } else if (budget instanceof Budget.NotApplicable) {
      return NOT_APPLICABLE;
    } else if (budget instanceof Budget.None) {
      return NONE;
    } else if (budget instanceof Budget.WithinExisting) {
      return WITHIN_EXISTING;
    } else if (budget instanceof Budget.Costed) {
      return COSTED;
    } else if (budget instanceof Budget.Band) {
      return BAND;
    } else if (budget instanceof Budget.Described) {
      return DESCRIBED;
    }
    return UNREADABLE;
  }
}
