// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Grid;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Field;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.documents.remark.Remarks;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Source;
import org.actionplan.report.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Understands a grid: the title above the headings, the headings, and each row below them as what
 * it is – data, the heading of a section, the headings once more, a total, a footer, a remark.
 */
public final class TableInterpreter {

  private static final List<String> LEGENDS =
      List.of("key:", "key to ", "legend:", "note:", "notes:", "allwedd:");

  private static final List<String> EXAMPLES = List.of("e.g.", "[insert", "<insert");

  private final Grid grid;
  private final Places places;
  private final Extensions extensions;
  private final Totals totals;
  private final List<Column> columns = new ArrayList<>();
  private final List<Cell> notes = new ArrayList<>();
  private Header header;
  private @Nullable Cell section;

  private TableInterpreter(Grid grid, Header header, Conventions conventions, Remarks remarks) {
    this.grid = grid;
    this.header = header;
    this.places = new Places(grid, remarks);
    this.extensions = new Extensions(JsonPointer.ROOT, places);
    this.totals = new Totals(places, conventions);
  }

  /**
   * How many headings of the first row of headings are known.
   *
   * @param grid the grid to look at
   * @return the number; 0 if no row holds the headings of an action plan
   */
  public static int headings(Grid grid) {
    return Header.find(grid)
        .map(header -> (int) header.columns().all().stream().filter(Column::known).count())
        .orElse(0);
  }

  /**
   * Understands a grid as a plan.
   *
   * @param grid a grid that has {@linkplain #headings(Grid) headings}
   * @param conventions the conventions by which its cells are read
   * @param remarks takes what is to be said about it
   * @return the plan with its places and columns
   * @throws IllegalArgumentException if the grid has no headings
   */
  public static Interpretation interpret(Grid grid, Conventions conventions, Remarks remarks) {
    Header header =
        Header.find(grid)
            .orElseThrow(() -> new IllegalArgumentException("grid must have headings"));
    return new TableInterpreter(grid, header, conventions, remarks).interpret(conventions);
  }

  private Interpretation interpret(Conventions conventions) {
    ActionPlan.Builder plan =
        ActionPlan.builder()
            .conventions(conventions)
            .currency(conventions.defaultCurrency())
            .sources(grid.file().map(Source::of).stream().toList());
    TitleBlock title = new TitleBlock(plan, extensions, places, conventions);
    List<Row> above = new ArrayList<>(grid.rows().subList(0, header.first()));
    above.removeIf(Row::isBlank);
    Optional<Row> answered =
        above.stream()
            .skip(Math.max(0, above.size() - 1))
            .filter(row -> LoneCell.isRecommendation(row, header.columns()))
            .findFirst();
    answered.ifPresent(above::remove);
    CellReader read = new CellReader(conventions, title.read(above));
    RowReader rows = new RowReader(places, read, header.columns());
    answered.ifPresent(row -> rows.underRecommendation(row.filled().get(0)));
    addColumns();
    for (int i = header.end(); i < grid.rows().size(); i++) {
      i = read(i, rows);
    }
    noteSection();
    notes.forEach(note -> extensions.addItem("notes", note.words(), note));
    totals.build(plan, extensions);
    List<Recommendation> recommendations = rows.recommendations();
    if (recommendations.isEmpty()) {
      places.remark(ImportRule.TABLE_EMPTY);
    }
    plan.recommendations(recommendations).putAllExtensions(extensions.values());
    return new Interpretation(plan.build(), places.toSourceMap(), columns);
  }

  /** Reads the row with the given index, and returns the index of the last row read. */
  private int read(int index, RowReader rows) {
    Row row = grid.rows().get(index);
    if (row.isBlank()) {
      return index;
    }
    if (header.isRepeatedBy(row)) {
      totals.nextPart();
      return index;
    }
    Optional<Header> other =
        Header.startsLikeOne(row)
            ? Header.at(grid, index).filter(Header::isUnmistakable)
            : Optional.empty();
    if (other.isPresent()) {
      header = other.get();
      totals.nextPart();
      addColumns();
      rows.under(header.columns());
      return header.end() - 1;
    }
    if (totals.take(row, header.columns())) {
      return index;
    }
    if (row.filled().size() == 1) {
      readLoneCell(row, rows);
    } else if (isLegend(row)) {
      notes.addAll(row.filled());
    } else if (isTemplate(row)) {
      places.remark(ImportRule.TEMPLATE_ROW, row);
    } else {
      readData(row, rows);
    }
    return index;
  }

  private void readLoneCell(Row row, RowReader rows) {
    Cell cell = row.filled().get(0);
    if (TotalLabel.of(cell.words()).isPresent()) {
      notes.add(cell);
      return;
    }
    switch (LoneCell.of(row, header.columns())) {
      case DATA -> readData(row, rows);
      case RECOMMENDATION -> {
        noteSection();
        rows.underRecommendation(cell);
      }
      case FOOTER -> places.remark(ImportRule.CELL_UNPLACED, cell);
      case NOTE -> notes.add(cell);
      case PROGRESS ->
          rows.lastAction()
              .ifPresentOrElse(
                  action ->
                      action.take(
                          new Column(1, "", Field.PROGRESS, List.of(), true), cell, cell.words()),
                  () -> notes.add(cell));
      case SECTION -> {
        noteSection();
        section = cell;
      }
    }
  }

  private void readData(Row row, RowReader rows) {
    if (section != null) {
      rows.under(section);
      section = null;
      totals.nextPart();
    }
    totals.pass(row, header.columns());
    int width = header.width();
    int actual = row.reach() > width ? row.reach() : row.cells().size();
    if (row.reach() > width || (actual < width && row.cells().size() > 1)) {
      places.remark(ImportRule.ROW_WIDTH, row, "actual", actual, "expected", width);
    }
    rows.read(row);
  }

  /** The heading of a section without rows is a remark. */
  private void noteSection() {
    if (section != null) {
      notes.add(section);
      section = null;
    }
  }

  /** A legend below the table that the separator has cut: "Key: red; amber; green". */
  private boolean isLegend(Row row) {
    String first = row.filled().get(0).words();
    return row.cells().size() < header.width()
        && LEGENDS.stream().anyMatch(word -> startsWith(first, word));
  }

  private static boolean isTemplate(Row row) {
    long examples =
        row.filled().stream()
            .map(Cell::words)
            .filter(text -> EXAMPLES.stream().anyMatch(word -> startsWith(text, word)))
            .count();
    return examples > 0 && examples * 2 >= row.filled().size();
  }

  /**
   * Whatever the case; the platform's lower case of a long text may take the square of its time.
   */
  private static boolean startsWith(String text, String word) {
    return text.regionMatches(true, 0, word, 0, word.length());
  }

  private void addColumns() {
    List<Column> all = header.columns().all();
    for (int i = 0; i < all.size(); i++) {
      Column column = all.get(i);
      String heading = column.heading();
      columns.add(column);
      if (!column.known() && !heading.isBlank()) {
        places.remark(ImportRule.COLUMN_UNKNOWN, header.cells().get(i), "heading", heading);
      }
      for (int j = 0; j < i && !heading.isBlank(); j++) {
        if (heading.equalsIgnoreCase(all.get(j).heading())) {
          places.remark(
              ImportRule.COLUMN_DUPLICATE,
              header.cells().get(i),
              "first",
              j + 1,
              "second",
              i + 1,
              "heading",
              heading);
        }
      }
    }
  }
}
