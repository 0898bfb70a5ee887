// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

/** The two kinds of public spending that budgets keep apart. */
public enum CostType {
  /** Money for assets that last, such as a building. */
  CAPITAL,
  /** Money for running costs, such as salaries. */
  REVENUE
}
