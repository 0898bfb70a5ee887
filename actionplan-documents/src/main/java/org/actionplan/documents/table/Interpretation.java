// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.List;
import org.actionplan.documents.heading.Column;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.SourceMap;

/**
 * What a grid was understood to be.
 *
 * @param plan the plan
 * @param sources the cell of each value
 * @param columns how each column was understood
 */
public record Interpretation(ActionPlan plan, SourceMap sources, List<Column> columns) {

  /**
   * Copies the columns.
   *
   * @param plan the plan
   * @param sources the cell of each value
   * @param columns how each column was understood
   */
  public Interpretation {
    columns = List.copyOf(columns);
  }
}
