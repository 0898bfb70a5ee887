// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;

/** A document that holds one report. */
public final class ReportDocument {

  private ReportDocument() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @param tokens takes the tokens of the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair
   */
  public static void write(Report report, TokenWriter tokens) {
    Output out = new Output(tokens);
    out.beginObject();
    out.field("actionplanReport", Version.WRITTEN);
    out.field("title", report.title());
    out.field("asOf", report.asOf().toString());
    writeCounts(out, report);
    out.name("findings");
    out.beginList();
    report.findings().forEach(finding -> FindingCodec.write(out, finding));
    out.endList();
    out.list("failures", report.failures(), ReportDocument::writeFailure);
    out.endObject();
  }

  private static void writeCounts(Output out, Report report) {
    out.name("counts");
    out.beginObject();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      out.number(Words.word(severity), report.count(severity));
    }
    out.number("failures", report.failures().size());
    out.endObject();
  }

  private static void writeFailure(Output out, RuleFailure failure) {
    out.beginObject();
    out.field("rule", failure.rule().value());
    writeSubject(out, failure.subject());
    out.field("cause", failure.cause());
    out.endObject();
  }

  static void writeSubject(Output out, Subject subject) {
    out.name("subject");
    out.beginObject();
    out.field("pointer", subject.pointer().text());
    out.field("name", subject.name());
    out.field("identity", subject.identity());
    out.endObject();
  }
}
