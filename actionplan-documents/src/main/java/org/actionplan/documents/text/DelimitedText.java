// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Grid;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.documents.remark.Remarks;

/**
 * Reads text whose cells are separated by tabs, semicolons or commas.
 *
 * <p>Cells may be quoted as RFC 4180 says. Where the quotation marks do not pair up, as when a cell
 * of tab-separated text simply begins with a quotation, the file is read again with every quotation
 * mark as a character of its cell, and a finding says so.
 */
public final class DelimitedText {

  /** Enough for any field: the text was measured before. */
  private static final int LEAST_BUFFER = 1 << 16;

  /** What the parser takes. */
  private static final int MAX_IN_ROW = 16_384;

  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final int maxCells;
  private final Remarks remarks;

  private int lastLine;
  private boolean hasSeparatorInside;

  private DelimitedText(String text, char separator, int maxCells, Remarks remarks) {
    this.text = text;
    this.separator = separator;
    this.maxCells = maxCells;
    this.remarks = remarks;
  }

  /**
   * Cuts a text into cells.
   *
   * @param file the name of the file, where it has one
   * @param text the whole text
   * @param separator what stands between two cells
   * @param maxCells the most cells to read
   * @param remarks takes what is to be said about the text
   * @return the rows, or empty with a finding if there are too many cells
   */
  public static Optional<Grid> read(
      Optional<String> file, String text, char separator, int maxCells, Remarks remarks) {
    return new DelimitedText(text, separator, maxCells, remarks)
        .read()
        .map(rows -> new Grid(file, 1, rows));
  }

  private Optional<List<Row>> read() {
    if (text.indexOf(QUOTE) >= 0) {
      try {
        Optional<List<Row>> rows = rows(QUOTE);
        if (separator != '\t' || !hasSeparatorInside) {
          return rows;
        }
        lastLine = 0;
      } catch (CsvParseException e) {
        // The quotation marks do not pair up: read them as characters below.
      }
      remarks.add(ImportRule.QUOTING, "line", lastLine);
    }
    try {
      return rows(characterNotIn(text));
    } catch (CsvParseException e) {
      // Without quotation marks, a row can only be too long for the parser.
      remarks.add(ImportRule.LIMIT_CELLS_IN_ROW, "limit", MAX_IN_ROW);
      return Optional.empty();
    }
  }

  private Optional<List<Row>> rows(char quote) {
    lastLine = 0;
    hasSeparatorInside = false;
    List<Row> rows = new ArrayList<>();
    int cells = 0;
    CsvReader.CsvReaderBuilder reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(quote)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(Math.max(LEAST_BUFFER, text.length() + 1));
    try (CloseableIterator<CsvRecord> records = reader.ofCsvRecord(text).iterator()) {
      while (records.hasNext()) {
        CsvRecord line = records.next();
        cells += line.getFieldCount();
        if (cells > maxCells) {
          return tooMany();
        }
        rows.add(row(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
    return Optional.of(rows);
  }

  private Row row(CsvRecord line) {
    lastLine = Math.toIntExact(line.getStartingLineNumber());
    List<Cell> cells = new ArrayList<>(line.getFieldCount());
    for (String field : line.getFields()) {
      cells.add(new Cell(lastLine, cells.size() + 1, field));
      hasSeparatorInside |= field.indexOf(separator) >= 0;
    }
    return new Row(lastLine, cells);
  }

  private Optional<List<Row>> tooMany() {
    remarks.add(ImportRule.LIMIT_CELLS, "limit", maxCells);
    return Optional.empty();
  }

  /** A character that makes no difference as a quotation mark: one for private use, not in use. */
  private static char characterNotIn(String text) {
    char first = '\ue000';
    char c = first;
    while (text.indexOf(c) >= 0 && c != first - 1) {
      c++;
    }
    return c;
  }
}
