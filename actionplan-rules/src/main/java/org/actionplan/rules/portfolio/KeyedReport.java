// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.portfolio;

import java.util.Objects;
import org.actionplan.report.Report;

/**
 * The report on one plan of a portfolio.
 *
 * @param key what the plan is called in its portfolio
 * @param report what the rules had to say about it
 * @param <K> the type of the key
 */
public record KeyedReport<K>(K key, Report report) {

  /**
   * Refuses to be incomplete.
   *
   * @param key what the plan is called in its portfolio
   * @param report what the rules had to say about it
   */
  public KeyedReport {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(report, "report");
  }
}
