// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.grid.Grid;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.documents.remark.Remarks;
import org.actionplan.documents.table.Interpretation;
import org.actionplan.documents.table.LabelledBlocks;
import org.actionplan.documents.table.TableInterpreter;
import org.actionplan.documents.text.DelimitedText;
import org.actionplan.report.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * Imports one text.
 *
 * <p>What separates its cells is decided by the result: the separator is taken that gives the row
 * of headings with the most columns. A comma in a sentence or a semicolon in a cell makes no
 * headings.
 */
final class TextImport {

  private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

  private final Optional<String> file;
  private final String text;
  private final Conventions conventions;
  private final int maxCells;

  private @Nullable Grid best;
  private Remarks remarksOfBest = new Remarks();
  private int columnsOfBest;

  TextImport(Optional<String> file, String text, Conventions conventions, int maxCells) {
    this.file = file;
    this.text = text;
    this.conventions = conventions;
    this.maxCells = maxCells;
  }

  PlanImport run() {
    SEPARATORS.stream().filter(separator -> text.indexOf(separator) >= 0).forEach(this::tryOut);
    if (best == null) {
      tryLabels();
    }
    if (best == null) {
      if (remarksOfBest.findings().isEmpty()) {
        remarksOfBest.add(ImportRule.HEADER_MISSING);
      }
      return new PlanImport(Optional.empty(), remarksOfBest.findings(), SourceMap.EMPTY, List.of());
    }
    Interpretation read = TableInterpreter.interpret(best, conventions, remarksOfBest);
    return new PlanImport(
        Optional.of(read.plan()), remarksOfBest.findings(), read.sources(), read.columns());
  }

  private void tryLabels() {
    Remarks remarks = new Remarks();
    DelimitedText.read(file, text, SEPARATORS.get(0), maxCells, remarks)
        .flatMap(LabelledBlocks::toTable)
        .filter(grid -> TableInterpreter.headings(grid) > 0)
        .ifPresent(
            grid -> {
              best = grid;
              remarksOfBest = remarks;
            });
  }

  private void tryOut(char separator) {
    Remarks remarks = new Remarks();
    Optional<Grid> grid = DelimitedText.read(file, text, separator, maxCells, remarks);
    int columns = grid.map(TableInterpreter::headings).orElse(0);
    if (columns > columnsOfBest) {
      best = grid.orElseThrow();
      columnsOfBest = columns;
      remarksOfBest = remarks;
    } else if (best == null && grid.isEmpty()) {
      remarksOfBest = remarks;
    }
  }
}
