// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.report.Finding;
import org.actionplan.report.Severity;

/**
 * A day to come, with what will newly be found on it.
 *
 * @param day the first day on which the findings hold: for a lapse the day after the deadline
 * @param findings what is found on that day and was not on the day before, in {@link Finding#ORDER}
 */
public record ForecastDay(LocalDate day, List<Finding> findings) {

  /**
   * Copies the list.
   *
   * @param day the first day on which the findings hold
   * @param findings what is found on that day and was not on the day before
   */
  public ForecastDay {
    findings = List.copyOf(findings);
  }

  ForecastDay atLeast(Severity threshold) {
    return new ForecastDay(
        day, findings.stream().filter(finding -> finding.severity().isAtLeast(threshold)).toList());
  }
}
