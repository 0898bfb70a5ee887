// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import org.actionplan.calendar.Conventions;

/** Reads free text about cost. */
final class BudgetReader {

  private BudgetReader() {}

  static Budget read(String text, Conventions conventions) {
    return text.isBlank() ? new Budget.Unstated(text) : new Budget.Unreadable(text);
  }
}
