// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Optional;

/**
 * Where a value stands in the document from which it was read.
 *
 * <p>Kept beside a plan in a {@link SourceMap}, never in it.
 */
public sealed interface Place {

  /**
   * The document.
   *
   * @return the name of the file, or empty if it was read from a stream or a text
   */
  Optional<String> file();

  /**
   * A position in a text such as JSON or YAML.
   *
   * @param file the name of the file, where known
   * @param line counted from 1
   * @param column counted from 1, in UTF-16 units
   */
  record Position(Optional<String> file, int line, int column) implements Place {
    /**
     * The place in the usual form of compilers.
     *
     * @return for example {@code "plan.yaml:12:5"}, or {@code "line 12, column 5"} without a file
     */
    @Override
    public String toString() {
      return file.map(name -> name + ":" + line + ":" + column)
          .orElse("line " + line + ", column " + column);
    }
  }

  /**
   * A cell of a table.
   *
   * @param file the name of the file, where known
   * @param table counted from 1
   * @param row counted from 1, as a person counts the rows or lines of the document
   * @param column counted from 1
   * @param text the text of the cell as written
   */
  record Cell(Optional<String> file, int table, int row, int column, String text) implements Place {
    /**
     * The place in words.
     *
     * @return for example {@code "plan.txt, row 11, column 4"}
     */
    @Override
    public String toString() {
      String where = "row " + row + ", column " + column;
      String inTable = table == 1 ? where : "table " + table + ", " + where;
      return file.map(name -> name + ", " + inTable).orElse(inTable);
    }
  }
}
