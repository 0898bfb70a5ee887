// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.remark.Remarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

  private static final int MAX = 1000;

  private final Remarks remarks = new Remarks();

  private List<Row> rows(String text, char separator) {
    return DelimitedText.read(Optional.empty(), text, separator, MAX, remarks).orElseThrow().rows();
  }

  private static Row row(int number, String... texts) {
    List<Cell> cells =
        java.util.stream.IntStream.range(0, texts.length)
            .mapToObj(i -> new Cell(number, i + 1, texts[i]))
            .toList();
    return new Row(number, cells);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void endsRowsAtAnyLineEnd(String end) {
    assertThat(rows("a\tb" + end + end + "c\td" + end, '\t'))
        .containsExactly(row(1, "a", "b"), row(2, ""), row(3, "c", "d"));
  }

  @Test
  void endsRowsAtMixedLineEnds() {
    assertThat(rows("a\r\nb\nc\rd", '\t'))
        .containsExactly(row(1, "a"), row(2, "b"), row(3, "c"), row(4, "d"));
  }

  @Test
  void countsLinesRightAfterALineBreakInACell() {
    assertThat(rows("a,\"b\nb\n\nb\",c\nd,e,f\n\"g\r\ng\",h\ni", ','))
        .containsExactly(
            row(1, "a", "b\nb\n\nb", "c"),
            row(5, "d", "e", "f"),
            row(6, "g\r\ng", "h"),
            row(8, "i"));
  }

  @Test
  void keepsRowsOfAnyWidth() {
    assertThat(rows("a,b\nc\nd,e,f,\n", ','))
        .containsExactly(row(1, "a", "b"), row(2, "c"), row(3, "d", "e", "f", ""));
  }

  @Test
  void readsQuotedCells() {
    assertThat(rows("\"a\tb\"\t\"say \"\"hi\"\"\"\n", ';'))
        .containsExactly(row(1, "\"a\tb\"\t\"say \"\"hi\"\"\""));
    assertThat(rows("\"a,b\",\"say \"\"hi\"\"\"\n", ','))
        .containsExactly(row(1, "a,b", "say \"hi\""));
  }

  @Test
  void takesAQuotationMarkInsideACellForWhatItIs() {
    assertThat(rows("a 5\" pipe\tb\nsay \"hi\"\tc", '\t'))
        .containsExactly(row(1, "a 5\" pipe", "b"), row(2, "say \"hi\"", "c"));
    assertThat(remarks.findings()).isEmpty();
  }

  @Test
  void readsOnWhereAQuotationMarkIsNeverClosed() {
    assertThat(rows("a\tb\n\"c\td\ne\tf", '\t'))
        .containsExactly(row(1, "a", "b"), row(2, "\"c", "d"), row(3, "e", "f"));
    assertThat(remarks.findings())
        .singleElement()
        .extracting(finding -> finding.rule() + ": " + finding.message().text())
        .isEqualTo(
            "quoting: The quotation marks of the file do not pair up after line 1; each was read"
                + " as a character of its cell.");
  }

  @Test
  void readsOnWhereTextFollowsAClosingQuotationMark() {
    assertThat(rows("\"Tough Enough?\" review\tb", '\t'))
        .containsExactly(row(1, "\"Tough Enough?\" review", "b"));
    assertThat(remarks.findings()).hasSize(1);
  }

  @Test
  void doesNotTakeTwoDittoMarksForAQuotedCell() {
    assertThat(rows("a\t\"\tb\nc\t\"\td", '\t'))
        .containsExactly(row(1, "a", "\"", "b"), row(2, "c", "\"", "d"));
    assertThat(remarks.findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-5", "@cmd", "nul\u0000inside", "\u2028", "'", "a=b"})
  void readsHostileCellsExactly(String cell) {
    assertThat(rows(cell + ",b", ',')).containsExactly(row(1, cell, "b"));
  }

  @Test
  void stopsAtTheMostCells() {
    assertThat(DelimitedText.read(Optional.empty(), "a,b\nc", ',', 3, remarks)).isPresent();
    assertThat(remarks.findings()).isEmpty();

    assertThat(DelimitedText.read(Optional.empty(), "a,b\nc,d", ',', 3, remarks)).isEmpty();
    assertThat(remarks.findings())
        .singleElement()
        .extracting(finding -> finding.message().text())
        .isEqualTo("The document has more than 3 cells, the most that is read.");
  }

  @Test
  void stopsAtARowWithTooManyCells() {
    String wide = ",".repeat(20_000);

    assertThat(DelimitedText.read(Optional.empty(), wide, ',', 1_000_000, remarks)).isEmpty();
    assertThat(remarks.findings())
        .singleElement()
        .extracting(finding -> finding.message().text())
        .isEqualTo("The document has more than 16384 cells in a row, the most that is read.");
  }

  @Test
  void readsACellOfMillionsOfCharacters() {
    String long_ = "x".repeat(5_000_000);

    assertThat(rows("a," + long_, ',').get(0).cell(1).text()).hasSize(5_000_000);
  }
}
