// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

/** Whether the money for an action is there. */
public enum FundingState {
  /** Approved, allocated, in the budget. */
  SECURED,
  /** Bid for, subject to approval, to be found. */
  SOUGHT
}
