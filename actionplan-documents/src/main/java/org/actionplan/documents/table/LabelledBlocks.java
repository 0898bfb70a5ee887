// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Grid;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.heading.Columns;

/**
 * Turns blocks with labels down the side into a table with headings across.
 *
 * <p>"Action | Paint the hall", "Lead | Caretaker", or the same as lines, "Lead: Caretaker"; a
 * label that comes again starts the next block. Every cell keeps its place.
 */
public final class LabelledBlocks {

  private static final int LONGEST_LABEL = 60;

  private record Labelled(Cell label, Cell value) {
    String name() {
      return Words.inOneLine(label.words());
    }
  }

  private final Map<String, Cell> labels = new LinkedHashMap<>();
  private final List<Map<String, Cell>> blocks = new ArrayList<>();
  private final List<Row> before = new ArrayList<>();
  private final List<Row> after = new ArrayList<>();

  private LabelledBlocks() {}

  /**
   * The table that the blocks make.
   *
   * @param grid a grid without a row of headings
   * @return the same cells with headings across, or empty if there are no labels of an action plan
   */
  public static Optional<Grid> toTable(Grid grid) {
    LabelledBlocks blocks = new LabelledBlocks();
    grid.rows().stream().filter(row -> !row.isBlank()).forEach(blocks::add);
    Columns columns = Columns.of(List.copyOf(blocks.labels.keySet()));
    return columns.areHeadings()
        ? Optional.of(new Grid(grid.file(), grid.table(), blocks.rows()))
        : Optional.empty();
  }

  private void add(Row row) {
    boolean isTooFar = blocks.isEmpty() && before.size() >= Header.FURTHEST_ROW;
    Optional<Labelled> labelled = isTooFar ? Optional.empty() : labelled(row);
    if (labelled.isEmpty()) {
      (blocks.isEmpty() ? before : after).add(row);
      return;
    }
    String name = labelled.get().name();
    if (blocks.isEmpty() || blocks.get(blocks.size() - 1).containsKey(name)) {
      blocks.add(new LinkedHashMap<>());
    }
    labels.putIfAbsent(name, labelled.get().label());
    blocks.get(blocks.size() - 1).put(name, labelled.get().value());
  }

  private static Optional<Labelled> labelled(Row row) {
    List<Cell> filled = row.filled();
    if (filled.size() == 2 && isLabel(filled.get(0).words())) {
      return Optional.of(new Labelled(filled.get(0), filled.get(1)));
    }
    Cell line = filled.get(0);
    int colon = line.text().indexOf(':');
    if (filled.size() != 1 || colon < 0 || !isLabel(line.text().substring(0, colon))) {
      return Optional.empty();
    }
    Cell label = new Cell(line.row(), line.column(), line.text().substring(0, colon));
    Cell value = new Cell(line.row(), line.column(), line.text().substring(colon + 1));
    return Optional.of(new Labelled(label, value));
  }

  private static boolean isLabel(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_LABEL
        && Columns.of(List.of(text)).knownShare(0) >= 0.5;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(before);
    List<Cell> headings = List.copyOf(labels.values());
    rows.add(new Row(headings.get(0).row(), headings));
    for (Map<String, Cell> block : blocks) {
      int first = block.values().iterator().next().row();
      List<Cell> cells = new ArrayList<>();
      labels.forEach((name, label) -> cells.add(block.getOrDefault(name, blank(first, label))));
      rows.add(new Row(first, cells));
    }
    rows.addAll(after);
    return rows;
  }

  private static Cell blank(int row, Cell label) {
    return new Cell(row, label.column() + 1, "");
  }
}
