// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.time.LocalDate;

/**
 * The days between which a committee is told how plans stand.
 *
 * @param lastReport the day of the report before, from which what had lapsed is carried forward
 * @param asOf the day of judgement
 * @param nextReport the day of the next report: what is due by then is due soon
 */
public record ReportingPeriod(LocalDate lastReport, LocalDate asOf, LocalDate nextReport) {

  /**
   * Checks the order of the days.
   *
   * @param lastReport the day of the report before
   * @param asOf the day of judgement
   * @param nextReport the day of the next report
   * @throws IllegalArgumentException if {@code asOf} is not within the two others
   */
  public ReportingPeriod {
    if (asOf.isBefore(lastReport) || nextReport.isBefore(asOf)) {
      throw new IllegalArgumentException(
          "asOf must be within lastReport and nextReport, but was "
              + asOf
              + " for "
              + lastReport
              + " to "
              + nextReport);
    }
  }
}
