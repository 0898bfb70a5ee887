// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.io.token.Bounds;
import org.actionplan.io.token.KnownNames;
import org.actionplan.io.token.Origin;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.io.token.Tokens;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Reading;
import org.actionplan.report.Report;

/** A document that holds one report. */
public final class ReportDocument {

  /** The names of the fields that such a document can have. */
  static final KnownNames NAMES =
      Fields.known(
          ReportCodec.FIELDS,
          FindingCodec.FIELDS,
          SubjectCodec.FIELDS,
          MessageCodec.FIELDS,
          PlaceCodec.FIELDS,
          RuleFailureCodec.FIELDS,
          SuppressedFindingCodec.FIELDS,
          SuppressionCodec.FIELDS);

  private static final Root<Report> ROOT =
      new Root<>(
          ReportCodec.HEADER,
          Lifting.NONE,
          NAMES,
          ReportCodec::read,
          report -> ReportDocument::name);

  private ReportDocument() {}

  /**
   * Reads a document.
   *
   * @param origin where the document comes from
   * @param bounds how much is too much
   * @param tokens begins to read the document
   * @return the report if one could be made, with the faults
   */
  public static Reading<Report> read(Origin origin, Bounds bounds, Tokens.Opening tokens) {
    return ROOT.read(origin, bounds, tokens);
  }

  private static String name(JsonPointer pointer) {
    return pointer.equals(JsonPointer.ROOT) ? "report" : Names.of(Optional.empty()).apply(pointer);
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param tokens takes the tokens of the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair
   */
  public static void write(Report report, TokenWriter tokens) {
    ReportCodec.write(new Output(tokens), report);
  }
}
