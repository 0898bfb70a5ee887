// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.report.Finding;

/**
 * A day on which the report on a plan changes.
 *
 * <p>A finding that becomes more severe disappears and appears: the budget still to be confirmed
 * was a warning yesterday and is an error today.
 *
 * @param day the first day of the new report
 * @param appeared what is found on that day and was not on the day before
 * @param disappeared what was found on the day before and is no more
 */
public record TurningDay(LocalDate day, List<Finding> appeared, List<Finding> disappeared) {

  /**
   * Copies the lists.
   *
   * @param day the first day of the new report
   * @param appeared what is found on that day and was not on the day before
   * @param disappeared what was found on the day before and is no more
   */
  public TurningDay {
    appeared = List.copyOf(appeared);
    disappeared = List.copyOf(disappeared);
  }
}
