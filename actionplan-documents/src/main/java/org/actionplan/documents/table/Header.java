// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Grid;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.heading.Columns;

/**
 * The headings of a table: one row, or two of which the upper one groups or begins the lower.
 *
 * @param first the index of the first row of headings
 * @param rows the rows of headings
 * @param cells for each column the cell that holds its heading
 * @param columns how they are understood
 */
record Header(int first, List<Row> rows, List<Cell> cells, Columns columns) {

  /** No title is so long that the headings come later. */
  static final int FURTHEST_ROW = 5000;

  /** Nobody writes a longer heading, and few data rows have only shorter cells. */
  private static final int LONGEST_HEADING = 200;

  /** The first row of headings. */
  static Optional<Header> find(Grid grid) {
    int end = Math.min(grid.rows().size(), FURTHEST_ROW);
    for (int i = 0; i < end; i++) {
      Optional<Header> header = at(grid, i);
      if (header.isPresent()) {
        return header;
      }
    }
    return Optional.empty();
  }

  /** The headings that start in a row, if it holds headings. */
  static Optional<Header> at(Grid grid, int index) {
    Row row = grid.rows().get(index);
    Optional<Row> next =
        index + 1 < grid.rows().size() ? Optional.of(grid.rows().get(index + 1)) : Optional.empty();
    if (!isShort(row)) {
      return Optional.empty();
    }
    Header alone = of(index, List.of(row));
    boolean isHeader = alone.columns.areHeadings() && !isLabelled(row);
    Optional<Header> both =
        next.filter(lower -> isShort(lower) && isSecondRow(row, lower, isHeader))
            .map(lower -> of(index, List.of(row, lower)))
            .filter(header -> header.columns.areHeadings());
    return both.or(() -> isHeader ? Optional.of(alone) : Optional.empty());
  }

  int width() {
    return cells.size();
  }

  /** The index of the row after the headings. */
  int end() {
    return first + rows.size();
  }

  /** Whether a row repeats a row of these headings, as on the next page. */
  boolean isRepeatedBy(Row row) {
    return rows.stream().anyMatch(heading -> heading.line().equalsIgnoreCase(row.line()));
  }

  /** Whether a row further down is worth a closer look: few rows of data are. */
  static boolean startsLikeOne(Row row) {
    List<Cell> filled = row.filled();
    return filled.size() >= 3
        && filled.get(0).words().length() <= LONGEST_HEADING
        && Columns.of(List.of(filled.get(0).words())).knownShare(0) == 1;
  }

  /** Whether every word of every heading is known: what counts as headings further down. */
  boolean isUnmistakable() {
    return cells.stream().filter(cell -> !cell.isBlank()).count() >= 3 && isWhollyKnown(columns);
  }

  private static boolean isWhollyKnown(Columns columns) {
    return columns.all().stream()
        .filter(column -> !column.heading().isBlank())
        .allMatch(column -> columns.knownShare(column.number() - 1) == 1);
  }

  private static boolean isShort(Row row) {
    List<Cell> filled = row.filled();
    return !filled.isEmpty()
        && !filled.get(filled.size() - 1).equals(row.cells().get(0))
        && filled.stream().allMatch(cell -> cell.words().length() <= LONGEST_HEADING);
  }

  /** "Panel:" with a value beside it is a line of the title. */
  private static boolean isLabelled(Row row) {
    return row.filled().size() == 2 && row.filled().get(0).words().endsWith(":");
  }

  /** Whether a row belongs to the headings above it, or those belong to it as a group. */
  private static boolean isSecondRow(Row upper, Row lower, boolean upperIsHeader) {
    if (!upperIsHeader) {
      return upper.cell(0).isBlank() && of(0, List.of(lower)).columns.areHeadings();
    }
    return lower.cell(0).isBlank()
        && isWhollyKnown(Columns.of(lower.cells().stream().map(Cell::words).toList()));
  }

  private static Header of(int index, List<Row> rows) {
    int width = rows.stream().mapToInt(Row::reach).max().orElse(0);
    List<Cell> cells = new ArrayList<>(width);
    List<String> headings = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      Cell lowest = rows.get(rows.size() - 1).cell(column);
      Cell upper = rows.get(0).cell(column);
      if (rows.size() == 1 || lowest.isBlank()) {
        cells.add(upper);
        headings.add(heading(upper));
      } else {
        cells.add(lowest);
        headings.add((group(rows, column) + " " + heading(lowest)).strip());
      }
    }
    return new Header(index, rows, cells, Columns.of(headings));
  }

  /** The upper heading of a column, which may stand over several. */
  private static String group(List<Row> rows, int column) {
    for (int i = column; i >= 0 && !rows.get(1).cell(i).isBlank(); i--) {
      if (!rows.get(0).cell(i).isBlank()) {
        return heading(rows.get(0).cell(i));
      }
    }
    return "";
  }

  /** A heading in one line. */
  private static String heading(Cell cell) {
    return Words.inOneLine(cell.words());
  }
}
