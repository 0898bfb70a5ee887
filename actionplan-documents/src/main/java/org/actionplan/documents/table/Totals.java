// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.heading.Columns;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.JsonPointer;

/**
 * The rows of totals of a document, and which of them states the total of the plan.
 *
 * <p>It is the last "grand total", or else the last total below all budgets. Where tables or
 * sections have a total each, the last one is only that of its own, unless a total stands directly
 * above it. No total is dropped in silence: each of the others has a finding.
 */
final class Totals {

  /** A row of totals, the number of its table or section, and of the budgets above it. */
  private record Found(TotalRow total, int part, int budgets) {

    boolean is(TotalLabel label) {
      return total.label() == label;
    }
  }

  private final Places places;
  private final Conventions conventions;
  private final List<Found> all = new ArrayList<>();
  private int part;
  private int budgets;

  Totals(Places places, Conventions conventions) {
    this.places = places;
    this.conventions = conventions;
  }

  /** Whether a row states a total; if so it is kept in mind. */
  boolean take(Row row, Columns columns) {
    Optional<TotalRow> total = TotalRow.of(row, columns, conventions);
    total.ifPresent(one -> all.add(new Found(one, part, budgets)));
    return total.isPresent();
  }

  /** Another table or section begins. */
  void nextPart() {
    part++;
  }

  /** A row of data was read. */
  void pass(Row row, Columns columns) {
    if (TotalRow.hasBudget(row, columns)) {
      budgets++;
    }
  }

  /** Gives the plan its total, and says which rows were not used. */
  void build(ActionPlan.Builder plan, Extensions extensions) {
    boolean hasWhole = all.stream().anyMatch(found -> found.is(TotalLabel.WHOLE));
    List<Found> rivals = new ArrayList<>();
    for (Found found : all) {
      boolean isBelowAll = found.is(TotalLabel.TOTAL) && found.budgets == budgets;
      if (hasWhole ? found.is(TotalLabel.WHOLE) : isBelowAll) {
        rivals.add(found);
      } else {
        places.remark(ImportRule.TOTAL_UNUSED, found.total.row());
      }
    }
    if (rivals.isEmpty()) {
      return;
    }
    Found last = rivals.remove(rivals.size() - 1);
    if (rivals.isEmpty() && isOfPart(last)) {
      places.remark(ImportRule.TOTAL_UNUSED, last.total.row());
    } else {
      rivals.forEach(found -> compare(found, last));
      use(last, plan, extensions);
    }
  }

  /** Whether a total closes one of several tables that have totals. */
  private boolean isOfPart(Found last) {
    return last.is(TotalLabel.TOTAL)
        && all.stream().anyMatch(found -> found.is(TotalLabel.TOTAL) && found.part < last.part);
  }

  private void use(Found found, ActionPlan.Builder plan, Extensions extensions) {
    Cell amount = found.total.amount();
    plan.statedTotal(budget(found));
    places.put(JsonPointer.ROOT.field("statedTotal"), amount);
    found.total.others().forEach(other -> extensions.add(other.column().heading(), other.cell()));
  }

  private void compare(Found found, Found used) {
    Row row = found.total.row();
    if (budget(found).equals(budget(used))) {
      places.remark(ImportRule.TOTAL_UNUSED, row);
    } else {
      int other = used.total.row().number();
      places.remark(
          ImportRule.TOTAL_OTHER, row, "row", other, "total", used.total.amount().words());
    }
  }

  private Budget budget(Found found) {
    return Budget.parse(found.total.amount().words(), conventions);
  }
}
