// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.actionplan.testing.ActionPlanArbitraries;

/** The generators of this module: tables and what may be taken for one. */
final class DocumentsArbitraries {

  private static final List<String> HEADINGS =
      List.of(
          "Ref",
          "No.",
          "Recommendation",
          "Response",
          "Action",
          "Lead officer",
          "Partners",
          "Budget",
          "Timescale",
          "Revised date",
          "Start date",
          "Status",
          "Progress",
          "Evidence",
          "Outcome",
          "Theme",
          "Priority",
          "Zebra",
          "status",
          "Notes",
          "Comments",
          "",
          "Cost and whom",
          "Recommendation",
          "Action by / date");

  /** Labels, which are not kept where they are understood. */
  private static final List<String> TOTALS =
      List.of("Total", "Total cost:", "GRAND TOTAL", "Sub-total", "Cyfanswm");

  private DocumentsArbitraries() {}

  /** A table with headings, some of them known, as rows of cells of any text. */
  static Arbitrary<List<List<String>>> tables() {
    Arbitrary<List<String>> headings =
        Arbitraries.of(HEADINGS)
            .list()
            .ofMaxSize(6)
            .map(
                more -> {
                  List<String> all = new ArrayList<>(List.of("Recommendation", "Action", "Owner"));
                  all.addAll(more);
                  return all;
                });
    Arbitrary<List<List<String>>> rows =
        Arbitraries.oneOf(cells().list().ofMaxSize(9), totals()).list().ofMaxSize(8);
    return Combinators.combine(headings, rows)
        .as(
            (first, others) -> {
              List<List<String>> table = new ArrayList<>();
              table.add(first);
              for (int row = 0; row < others.size(); row++) {
                table.add(marked(others.get(row), row));
              }
              return table;
            });
  }

  /** Rows of totals, or of what looks like one. */
  private static Arbitrary<List<String>> totals() {
    Arbitrary<String> figure = Arbitraries.of("", "", "-", "£45,000", "TBC", "12");
    return Combinators.combine(Arbitraries.of(TOTALS), figure.list().ofMaxSize(8))
        .as(
            (label, figures) -> {
              List<String> row = new ArrayList<>(List.of(label));
              row.addAll(figures);
              return row;
            });
  }

  /** Cells of any text, blank ones often among them. */
  private static Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.of("", "", " ", "-", "ditto", "Head of Housing", "a) That", "e.g. this"),
        ActionPlanArbitraries.texts());
  }

  /** Each cell that is not blank, nor a label of a total, with a word that no other cell has. */
  private static List<String> marked(List<String> cells, int row) {
    List<String> marked = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      boolean isUnmarked = cell.isBlank() || TOTALS.contains(cell);
      marked.add(isUnmarked ? cell : cell + " " + mark(row, column));
    }
    return marked;
  }

  static String mark(int row, int column) {
    return "mark" + row + "x" + column + "end";
  }

  /** Texts that look like tables more or less. */
  static Arbitrary<String> textLikeTables() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(HEADINGS),
            Arbitraries.of("\t", "\t", ";", ",", "\n", "\n", "\r\n", "\r", "\"", "\"\"", ":"),
            Arbitraries.of("Action: ", "Page 1 of 2", "a) ", "ADMIN", "ditto", "18 October 2022"),
            ActionPlanArbitraries.texts());
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  /** Bytes of any kind, those of byte order marks often among them. */
  static Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> any =
        Arbitraries.oneOf(
            Arbitraries.bytes(),
            Arbitraries.of((byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xfe, (byte) 0xff),
            Arbitraries.of((byte) 0, (byte) '\t', (byte) '\n', (byte) '"', (byte) 'a'));
    return any.array(byte[].class).ofMaxSize(64);
  }
}
