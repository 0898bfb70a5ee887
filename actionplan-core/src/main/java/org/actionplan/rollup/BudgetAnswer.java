// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.Map;
import java.util.Objects;
import org.actionplan.budget.Budget;

/** How the question "what does it cost?" is answered. */
public enum BudgetAnswer {
  /** With an amount. */
  COSTED,
  /** With a band: "Low". */
  BAND,
  /** With words about resources. */
  DESCRIBED,
  /** From what is there. */
  WITHIN_EXISTING,
  /** It costs nothing. */
  NONE,
  /** It does not apply. */
  NOT_APPLICABLE,
  /** A figure is owed: "TBC", "????". */
  TO_BE_CONFIRMED,
  /** Nothing was said. */
  UNSTATED,
  /** Something that no reader understood. */
  UNREADABLE;

  private static final Map<Class<? extends Budget>, BudgetAnswer> ANSWERS =
      Map.of(
          Budget.Costed.class, COSTED,
          Budget.Band.class, BAND,
          Budget.Described.class, DESCRIBED,
          Budget.WithinExisting.class, WITHIN_EXISTING,
          Budget.None.class, NONE,
          Budget.NotApplicable.class, NOT_APPLICABLE,
          Budget.ToBeConfirmed.class, TO_BE_CONFIRMED,
          Budget.Unstated.class, UNSTATED,
          Budget.Unreadable.class, UNREADABLE);

  static BudgetAnswer of(Budget budget) {
    return Objects.requireNonNull(ANSWERS.get(budget.getClass()), "budget");
  }

  /**
   * Whether this is an answer at all.
   *
   * @return false for {@link #TO_BE_CONFIRMED}, {@link #UNSTATED} and {@link #UNREADABLE}
   */
  public boolean isAnswer() {
    return compareTo(TO_BE_CONFIRMED) < 0;
  }
}
