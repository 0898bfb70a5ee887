// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.grid;

import java.util.List;

/**
 * One row of cells.
 *
 * @param number counted from 1; for a text, the line on which the row begins
 * @param cells the cells from left to right, blank ones included
 */
public record Row(int number, List<Cell> cells) {

  /**
   * Copies the cells.
   *
   * @param number counted from 1; for a text, the line on which the row begins
   * @param cells the cells from left to right, blank ones included
   */
  public Row {
    cells = List.copyOf(cells);
  }

  /**
   * The cell under the heading with the given index.
   *
   * @param index counted from 0
   * @return the cell; a blank one if the row is too short
   */
  public Cell cell(int index) {
    return index < cells.size() ? cells.get(index) : new Cell(number, index + 1, "");
  }

  /**
   * The cells that show something.
   *
   * @return the cells that are not blank, from left to right
   */
  public List<Cell> filled() {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  /**
   * Whether the row shows nothing.
   *
   * @return true if all cells are blank
   */
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /**
   * How far the row reaches.
   *
   * @return the number of cells up to the last that is not blank
   */
  public int reach() {
    int reach = cells.size();
    while (reach > 0 && cells.get(reach - 1).isBlank()) {
      reach--;
    }
    return reach;
  }

  /**
   * The row in one line, for a finding.
   *
   * @return the words of the cells that are not blank, with bars between them
   */
  public String line() {
    return String.join(" | ", filled().stream().map(Cell::words).toList());
  }
}
