// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.report.Finding;

/** Findings that still hold on another day. */
final class Redating {

  private Redating() {}

  /** The same findings, those that depend on the date as of the given day. */
  static List<Finding> to(LocalDate day, List<Finding> findings) {
    List<Finding> redated = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      redated.add(finding.asOf().isPresent() ? finding.withAsOf(day) : finding);
    }
    return redated;
  }
}
