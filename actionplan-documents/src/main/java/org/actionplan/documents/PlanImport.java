// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import java.util.List;
import java.util.Optional;
import org.actionplan.documents.heading.Column;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.actionplan.report.SourceMap;

/**
 * What came of importing a document: the plan if one could be made, how the columns were
 * understood, where each value stands, and what is to be said about it.
 *
 * <p>Nothing of the table is dropped in silence: what the plan has no field for is in its {@code
 * extensions()}, and what has no place there is in a finding.
 *
 * @param plan the plan, or empty if the document holds none; a finding then says why
 * @param findings the faults and remarks, in the order of the document, those on totals last
 * @param sources the row and column of each value of the plan
 * @param columns the columns from left to right; those of further tables with other headings follow
 */
public record PlanImport(
    Optional<ActionPlan> plan, List<Finding> findings, SourceMap sources, List<Column> columns) {

  /**
   * Copies the lists.
   *
   * @param plan the plan, if there is one
   * @param findings the faults and remarks
   * @param sources where each value stands
   * @param columns how the columns were understood
   */
  public PlanImport {
    findings = List.copyOf(findings);
    columns = List.copyOf(columns);
  }

  /**
   * The same in the form that every reader returns.
   *
   * @return plan, findings and places
   */
  public Reading<ActionPlan> toReading() {
    return new Reading<>(plan, findings, sources);
  }
}
