// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

/** What stands in a report around the sentences of its findings. */
enum Phrase {
  UNTITLED("report/untitled", "Action plan without a title"),
  AS_OF("report/as-of", "Judged as of {day}"),
  SINCE("report/since", "Since {day}."),
  ADVICE("report/advice", "What to do: {advice}"),
  SUGGESTION("report/suggestion", "Did you mean {text}?"),
  FAILED("report/failed", "FAILED"),
  FAILURE("report/failure", "The rule broke down and judged nothing here: {cause}"),
  FINDINGS("report/findings", "{findings}: {errors}, {warnings}, {infos} for information"),
  FAILURES("report/failures", "; {failures}"),
  SUPPRESSED_MARK("report/suppressed-mark", ", suppressed"),
  SUPPRESSED("report/suppressed", "Suppressed until {day} by {approver}: {reason}"),
  SUPPRESSED_BY_REFERENCE(
      "report/suppressed-by-reference",
      "Suppressed until {day} by {approver} ({reference}): {reason}"),
  SUPPRESSED_COUNT("report/suppressed-count", "; {number} suppressed"),
  KNOWN_MARK("report/known-mark", ", known"),
  KNOWN_COUNT("report/known-count", "; {number} known"),
  OR("report/or", "or"),
  LINE("place/line", "line {line}, column {column}"),
  ROW("place/row", "row {row}, column {column}"),
  TABLE("place/table", "table {table}, row {row}, column {column}");

  private final String key;
  private final String english;

  Phrase(String key, String english) {
    this.key = key;
    this.english = english;
  }

  String key() {
    return key;
  }

  String english() {
    return english;
  }
}
