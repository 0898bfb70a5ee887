// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.List;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Columns;
import org.actionplan.documents.heading.Field;

/** What a row with a single cell that is not blank can be. */
enum LoneCell {
  /** A row of data whose other cells are blank: a recommendation without an answer. */
  DATA,
  /** "Recommendation 2: …" above a table of the actions that answer it. */
  RECOMMENDATION,
  /** The heading of the rows below: "ASSETS", "Theme 2: Transport". */
  SECTION,
  /** "Page 1 of 3". */
  FOOTER,
  /** "Progress: …" across the table, about the action above. */
  PROGRESS,
  /** A line of text: a legend, a remark. */
  NOTE;

  private static final int LONGEST_SECTION = 120;
  private static final List<String> SECTION_WORDS =
      List.of(
          "theme",
          "objective",
          "section",
          "priority",
          "aim",
          "goal",
          "outcome",
          "part",
          "year",
          "strand",
          "area",
          "workstream",
          "recommendation",
          "recommendations",
          "short",
          "medium",
          "long",
          "thema",
          "amcan",
          "adran");
  private static final List<String> PROGRESS_WORDS =
      List.of("progress", "update", "comment", "comments", "cynnydd", "diweddariad");

  static LoneCell of(Row row, Columns columns) {
    Cell cell = row.filled().get(0);
    String text = cell.words();
    List<String> words = Words.of(text);
    if (words.isEmpty()) {
      return row.cells().size() == 1 ? NOTE : DATA;
    }
    if (isFooter(words)) {
      return FOOTER;
    }
    int colon = text.indexOf(':');
    if (colon > 0 && PROGRESS_WORDS.contains(words.get(0)) && colon < 30) {
      return PROGRESS;
    }
    if (isRecommendation(row, columns)) {
      return RECOMMENDATION;
    }
    Field field = field(row, cell, columns);
    boolean isSubject = field == Field.RECOMMENDATION || field == Field.ACTION;
    if (isSubject && (LeadingReference.split(text).isPresent() || words.get(0).equals("that"))) {
      return DATA;
    }
    boolean isLeft = row.cell(0).equals(cell);
    if (isLeft && isSection(text, words, field)) {
      return SECTION;
    }
    return row.cells().size() > 1 ? DATA : NOTE;
  }

  /** Whether a line names the recommendation that the table below it answers. */
  static boolean isRecommendation(Row row, Columns columns) {
    List<String> words = Words.of(row.line());
    return row.filled().size() == 1
        && words.size() >= 3
        && words.get(0).equals("recommendation")
        && LeadingReference.split(row.line()).isPresent()
        && columns.find(Field.RECOMMENDATION).isEmpty();
  }

  private static Field field(Row row, Cell cell, Columns columns) {
    int index = row.cells().indexOf(cell);
    List<Column> all = columns.all();
    return index < all.size() ? all.get(index).field() : Field.OTHER;
  }

  private static boolean isFooter(List<String> words) {
    return words.size() >= 2
        && words.size() <= 4
        && (words.get(0).equals("page") || words.get(0).equals("tudalen"))
        && words.get(1).chars().allMatch(Character::isDigit);
  }

  private static boolean isSection(String text, List<String> words, Field field) {
    if (text.length() > LONGEST_SECTION || text.endsWith(".") || text.contains("\n")) {
      return false;
    }
    boolean hasLetters = text.chars().filter(Character::isLetter).count() >= 3;
    boolean isCapital = text.chars().noneMatch(Character::isLowerCase);
    boolean isNumber = field == Field.REFERENCE && text.chars().anyMatch(Character::isDigit);
    return hasLetters
        && !isNumber
        && (isCapital || text.endsWith(":") || SECTION_WORDS.contains(words.get(0)));
  }
}
