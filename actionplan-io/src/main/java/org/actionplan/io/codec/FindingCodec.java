// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Map;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.report.Message;
import org.actionplan.report.Place;

/** The fields of a {@link Finding}; written only, as part of a report. */
final class FindingCodec {

  private FindingCodec() {}

  static void write(Output out, Finding finding) {
    out.beginObject();
    out.field("rule", finding.rule().value());
    out.number("ruleVersion", finding.ruleVersion());
    out.word("severity", finding.severity());
    ReportDocument.writeSubject(out, finding.subject());
    writeMessage(out, finding.message());
    out.field("advice", finding.advice());
    writeMap(out, "facts", finding.facts());
    out.field("asOf", finding.asOf());
    out.field("since", finding.since());
    out.word("certainty", finding.certainty(), Certainty.CERTAIN);
    out.field("help", finding.help());
    out.field("suggestion", finding.suggestion());
    out.field("fingerprint", finding.fingerprint().value());
    finding.place().ifPresent(place -> writePlace(out, place));
    out.endObject();
  }

  private static void writeMessage(Output out, Message message) {
    out.name("message");
    out.beginObject();
    out.field("text", message.text());
    out.field("key", message.key());
    out.field("template", message.template());
    writeMap(out, "arguments", message.arguments());
    out.endObject();
  }

  private static void writeMap(Output out, String name, Map<String, String> map) {
    if (!map.isEmpty()) {
      out.name(name);
      out.beginObject();
      map.forEach(out::field);
      out.endObject();
    }
  }

  private static void writePlace(Output out, Place place) {
    out.name("place");
    out.beginObject();
    out.field("file", place.file());
    if (place instanceof Place.Position position) {
      out.number("line", position.line());
      out.number("column", position.column());
    } else if (place instanceof Place.Cell cell) {
      out.number("table", cell.table());
      out.number("row", cell.row());
      out.number("column", cell.column());
      out.field("text", cell.text());
    }
    out.endObject();
  }
}
