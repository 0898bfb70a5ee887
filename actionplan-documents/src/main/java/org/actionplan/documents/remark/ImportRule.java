// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.remark;

import static org.actionplan.report.Severity.ERROR;
import static org.actionplan.report.Severity.INFO;
import static org.actionplan.report.Severity.WARNING;

import java.util.Locale;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;

/** Everything that an import can find fault with or point out. The ids are published. */
public enum ImportRule {
  /** The bytes are not text in the encoding expected. */
  ENCODING(
      "encoding",
      ERROR,
      "The file is not text in {charset}: it breaks off at byte {offset}, {byte}.",
      "Save the file as UTF-8, or declare the encoding that it has when importing it."),
  /** Text in UTF-16 without the mark that says so. */
  ENCODING_UTF_16(
      "encoding",
      ERROR,
      "The file seems to be UTF-16 without a byte order mark.",
      "Save the file as UTF-8, or declare the encoding that it has when importing it."),
  /** The document is larger than the importer was told to accept. */
  LIMIT_BYTES(
      "limit",
      ERROR,
      "The document has more than {limit} bytes, the most that is read.",
      "Split the document, or import it with higher limits."),
  /** The text is longer than the importer was told to accept. */
  LIMIT_CHARACTERS(
      "limit",
      ERROR,
      "The document has more than {limit} characters, the most that is read.",
      "Split the document, or import it with higher limits."),
  /** The table is larger than the importer was told to accept. */
  LIMIT_CELLS(
      "limit",
      ERROR,
      "The document has more than {limit} cells, the most that is read.",
      "Split the document, or import it with higher limits."),
  /** A row that is no row of a table. */
  LIMIT_CELLS_IN_ROW(
      "limit",
      ERROR,
      "The document has more than {limit} cells in a row, the most that is read.",
      "Split the document, or import it with higher limits."),
  /** Quotation marks do not pair up. */
  QUOTING(
      "quoting",
      WARNING,
      "The quotation marks of the file do not pair up after line {line}; each was read as a"
          + " character of its cell.",
      "Check cells that hold a line break or a quotation mark, or quote them as RFC 4180 says."),
  /** No row of headings was found. */
  HEADER_MISSING(
      "header-missing",
      ERROR,
      "No row was found whose cells are the headings of an action plan, so there is no plan.",
      "Give the table a row of headings, such as Recommendation, Action, Owner, Budget,"
          + " Timescale."),
  /** Headings without data. */
  TABLE_EMPTY(
      "table-empty",
      WARNING,
      "The table has headings but no row with a recommendation or an action.",
      "Check that the whole table was exported."),
  /** A heading that no word list knows. */
  COLUMN_UNKNOWN(
      "column-unknown",
      INFO,
      "The heading \"{heading}\" is not known; its cells are kept under that name.",
      "If the column holds a field of an action plan, give it a known heading."),
  /** Two columns with the same heading. */
  COLUMN_DUPLICATE(
      "column-duplicate",
      WARNING,
      "Columns {first} and {second} have the same heading, \"{heading}\".",
      "Give each column a heading of its own."),
  /** A row with more or fewer cells than there are headings. */
  ROW_WIDTH(
      "row-width",
      WARNING,
      "The row has {actual} cells, but there are {expected} headings.",
      "Check that each cell stands under its heading; cells beyond the last heading are kept under"
          + " the number of their column."),
  /** A row that repeats example text. */
  TEMPLATE_ROW(
      "template-row",
      INFO,
      "The row holds the example text of a template and was left out of the plan.",
      "Delete the example, or replace it."),
  /** A row that holds a reference and nothing else. */
  ROW_EMPTY(
      "row-empty",
      INFO,
      "The row holds nothing but the reference \"{reference}\" and was left out of the plan.",
      "Fill the row in, or delete it."),
  /** A total that is not, or may not be, that of the plan. */
  TOTAL_UNUSED(
      "total-unused",
      INFO,
      "The row states a total that was not taken for that of the whole plan, and was left out of"
          + " the plan.",
      "If it is the total of the plan, call it \"Grand total\"."),
  /** Two totals of the plan that differ. */
  TOTAL_OTHER(
      "total-unused",
      WARNING,
      "The row states another total than row {row}, whose \"{total}\" was taken for that of the"
          + " plan; it was left out.",
      "Correct the total that is wrong, or say what each of them is for."),
  /** A cell that repeats the one above. */
  DITTO(
      "ditto",
      INFO,
      "\"{text}\" was read as what stands above it: \"{above}\".",
      "Check that it means the cell above."),
  /** A cell that repeats the one above, with none there. */
  DITTO_UNRESOLVED(
      "ditto-unresolved",
      WARNING,
      "\"{text}\" points to the cell above, but nothing stands there.",
      "Write out what is meant."),
  /** A reference that cannot be one. */
  REFERENCE_UNUSABLE(
      "reference-unusable",
      WARNING,
      "The cell is too long for a reference; it is kept under the name of its column.",
      "Shorten the reference, or correct the heading of the column."),
  /** A page number, which has no place in a plan. */
  CELL_UNPLACED(
      "cell-unplaced",
      INFO,
      "The text is a page number and has no place in the plan.",
      "Nothing needs to be done, unless it is a part of the plan.");

  private final String id;
  private final Severity severity;
  private final String template;
  private final String advice;

  ImportRule(String id, Severity severity, String template, String advice) {
    this.id = id;
    this.severity = severity;
    this.template = template;
    this.advice = advice;
  }

  /**
   * What names the sentence in every language.
   *
   * @return for example {@code "encoding-utf-16"}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The published id.
   *
   * @return for example {@code row-width}
   */
  public RuleId id() {
    return RuleId.of(id);
  }

  /**
   * How much it matters.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The sentence with its slots.
   *
   * @return the template
   */
  public String template() {
    return template;
  }

  /**
   * What to do about it.
   *
   * @return one sentence
   */
  public String advice() {
    return advice;
  }
}
