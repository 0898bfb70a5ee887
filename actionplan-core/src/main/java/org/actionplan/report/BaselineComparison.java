// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.List;

/**
 * What has become of a plan since a {@link Baseline}.
 *
 * @param known what was found then and is found still
 * @param added what is found now and was not then
 * @param fixed what was found then and is no more
 */
public record BaselineComparison(
    List<Finding> known, List<Finding> added, List<Baseline.Entry> fixed) {

  /**
   * Copies the lists.
   *
   * @param known what was found then and is found still
   * @param added what is found now and was not then
   * @param fixed what was found then and is no more
   */
  public BaselineComparison {
    known = List.copyOf(known);
    added = List.copyOf(added);
    fixed = List.copyOf(fixed);
  }
}
