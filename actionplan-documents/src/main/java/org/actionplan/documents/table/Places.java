// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Grid;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.documents.remark.Remarks;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.actionplan.report.SourceMap;
import org.actionplan.report.Subject;

/** Where the values of a plan stand in its grid, and what is to be said about places in it. */
final class Places {

  private final Grid grid;
  private final Remarks remarks;
  private final Map<JsonPointer, Place> places = new HashMap<>();

  Places(Grid grid, Remarks remarks) {
    this.grid = grid;
    this.remarks = remarks;
  }

  /** Notes the place of a value, unless it has one. */
  void put(JsonPointer pointer, Cell cell) {
    places.putIfAbsent(pointer, grid.place(cell));
  }

  void remark(ImportRule rule, Cell cell, Object... arguments) {
    Subject subject =
        Subject.of(JsonPointer.ROOT, "row " + cell.row() + ", column " + cell.column());
    remarks.add(rule, subject, Optional.of(cell.words()), Optional.of(grid.place(cell)), arguments);
  }

  /** Says something about a whole row, at the place of its first cell that is not blank. */
  void remark(ImportRule rule, Row row, Object... arguments) {
    Subject subject = Subject.of(JsonPointer.ROOT, "row " + row.number());
    Optional<Place.Cell> place = row.filled().stream().findFirst().map(grid::place);
    remarks.add(rule, subject, Optional.of(row.line()), place, arguments);
  }

  void remark(ImportRule rule) {
    remarks.add(rule);
  }

  SourceMap toSourceMap() {
    return SourceMap.of(places);
  }
}
