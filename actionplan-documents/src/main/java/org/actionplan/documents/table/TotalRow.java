// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Columns;
import org.actionplan.documents.heading.Field;

/**
 * A row that states a total: "Total | | | £45,000", or "Total cost: £45,000" in one cell.
 *
 * <p>A row with an owner, a timescale or anything else than figures beside the label is an action,
 * whatever it is called.
 *
 * @param row the row
 * @param label what the total is called
 * @param amount the cell that says how much
 * @param others the cells with other figures, each under its column
 */
record TotalRow(Row row, TotalLabel label, Cell amount, List<Under> others) {

  /** A cell that is not blank, and its column. */
  record Under(Column column, Cell cell) {

    boolean isBudget() {
      return column.field() == Field.BUDGET
          || column.also().contains(Field.BUDGET)
          || (column.field() == Field.OTHER && isOfTotals());
    }

    boolean isOfTotals() {
      return TotalLabel.of(column.heading()).isPresent();
    }

    boolean isPlaceholder() {
      return CellReader.isPlaceholder(cell.words());
    }

    private boolean isFigure() {
      return isBudget()
          || isPlaceholder()
          || (column.field() == Field.OTHER && cell.text().chars().noneMatch(Character::isLetter));
    }

    /** Whether it says how much: a bare number does only under a heading of budgets. */
    private boolean says(Conventions conventions) {
      Budget budget = Budget.parse(cell.words(), conventions);
      return budget instanceof Budget.ToBeConfirmed
          || (budget instanceof Budget.Costed && (isBudget() || sign(cell.words()) >= 0));
    }
  }

  /** Looks at a row under its headings. */
  static Optional<TotalRow> of(Row row, Columns columns, Conventions conventions) {
    Cell first = row.filled().get(0);
    boolean isLone = row.filled().size() == 1;
    Optional<TotalLabel> label = isLone ? labelBefore(first.words()) : TotalLabel.of(first.words());
    if (label.isEmpty()) {
      return Optional.empty();
    }
    List<Under> filled = filled(row, columns);
    List<Under> beside = isLone ? filled : filled.subList(1, filled.size());
    return beside.size() == 1 && !beside.get(0).isBudget()
        // A text across the table, or cells that were joined: it is under any heading.
        ? Optional.of(beside.get(0))
            .filter(amount -> amount.says(conventions))
            .map(amount -> new TotalRow(row, label.get(), amount.cell, List.of()))
        : of(row, label.get(), beside).filter(total -> !isLone || beside.get(0).says(conventions));
  }

  private static Optional<TotalRow> of(Row row, TotalLabel label, List<Under> beside) {
    List<Under> budgets = beside.stream().filter(Under::isBudget).toList();
    if (budgets.isEmpty() || !beside.stream().allMatch(Under::isFigure)) {
      return Optional.empty();
    }
    List<Under> told = budgets.stream().filter(under -> !under.isPlaceholder()).toList();
    Optional<Under> whole = told.stream().filter(Under::isOfTotals).findFirst();
    Under amount = whole.orElse((told.isEmpty() ? budgets : told).get(0));
    List<Under> others =
        beside.stream().filter(under -> !under.equals(amount) && !under.isPlaceholder()).toList();
    boolean isWhole = told.size() <= 1 || whole.isPresent();
    return Optional.of(new TotalRow(row, isWhole ? label : TotalLabel.PART, amount.cell, others));
  }

  /** Whether a row of an action says what it costs. */
  static boolean hasBudget(Row row, Columns columns) {
    return filled(row, columns).stream()
        .anyMatch(under -> under.isBudget() && !under.isPlaceholder());
  }

  private static List<Under> filled(Row row, Columns columns) {
    List<Under> filled = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (!cell.isBlank()) {
        Column column =
            i < columns.all().size()
                ? columns.all().get(i)
                : new Column(i + 1, "", Field.OTHER, List.of(), false);
        filled.add(new Under(column, cell));
      }
    }
    return filled;
  }

  /** The label at the start of a cell that holds the amount as well. */
  private static Optional<TotalLabel> labelBefore(String text) {
    int colon = text.indexOf(':');
    if (colon >= 0) {
      return TotalLabel.of(text.substring(0, colon));
    }
    int sign = sign(text);
    return TotalLabel.of(text)
        .flatMap(whole -> TotalLabel.of(text.substring(0, sign < 0 ? text.length() : sign)));
  }

  private static int sign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL) {
        return i;
      }
    }
    return -1;
  }
}
