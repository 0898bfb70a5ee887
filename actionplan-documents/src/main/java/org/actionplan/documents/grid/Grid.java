// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.grid;

import java.util.List;
import java.util.Optional;
import org.actionplan.report.Place;

/**
 * One table with the lines of text above and below it, which are rows of one cell.
 *
 * @param file the name of the document, where it has one
 * @param table the number of the table in the document, counted from 1
 * @param rows the rows from top to bottom, blank ones included
 */
public record Grid(Optional<String> file, int table, List<Row> rows) {

  /**
   * Copies the rows.
   *
   * @param file the name of the document, where it has one
   * @param table the number of the table in the document, counted from 1
   * @param rows the rows from top to bottom, blank ones included
   */
  public Grid {
    rows = List.copyOf(rows);
  }

  /**
   * Where a cell stands.
   *
   * @param cell a cell of this grid
   * @return the place with the text as written
   */
  public Place.Cell place(Cell cell) {
    return new Place.Cell(file, table, cell.row(), cell.column(), cell.text());
  }
}
