// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.io.token.Bounds;
import org.actionplan.report.Report;
import org.actionplan.report.Severity;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Report}, with the header that names the version of the format. */
final class ReportCodec {

  /** The field that says the version of the format. */
  static final String HEADER = "actionplanReport";

  static final Fields FIELDS =
      Fields.of(
          "a report",
          Terms.ACTIONPLAN_REPORT,
          Terms.TITLE,
          Terms.AS_OF,
          Terms.COUNTS,
          Terms.FINDINGS,
          Terms.KNOWN,
          Terms.SUPPRESSED,
          Terms.FAILURES);

  static final Fields COUNTS =
      Fields.of("the counts", Terms.ERROR, Terms.WARNING, Terms.INFO, Terms.FAILURES);

  private ReportCodec() {}

  /** Reads a report; without the day of judgement there is none. */
  static Optional<Report> read(Input in, Bounds bounds) {
    Report.Builder report = Report.builder();
    Optional<LocalDate> asOf = Optional.empty();
    Optional<Map<String, Integer>> counts = Optional.empty();
    in.beginObject("an object");
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case HEADER -> Version.check(in);
        case "title" -> in.text().ifPresent(report::title);
        case "asOf" -> asOf = FindingCodec.day(in);
        case "counts" -> counts = Optional.of(readCounts(in));
        case "findings" -> report.addAllFindings(in.list("a list", FindingCodec::read));
        case "known" -> report.addAllKnown(in.list("a list", FindingCodec::read));
        case "suppressed" ->
            report.addAllSuppressed(in.list("a list", SuppressedFindingCodec::read));
        case "failures" -> report.addAllFailures(in.list("a list", RuleFailureCodec::read));
        default -> in.lose(field, FIELDS);
      }
    }
    Version.require(in, HEADER);
    in.require("asOf");
    in.require("counts");
    in.require("findings");
    Optional<Report> read = asOf.map(day -> report.asOf(day).build());
    if (read.isPresent() && counts.isPresent() && !counts.get().equals(counts(read.get()))) {
      in.contradiction("counts are not those of the findings", "the findings were kept");
    }
    return read;
  }

  private static Map<String, Integer> readCounts(Input in) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (in.beginObject("an object with counts by severity")) {
      for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
        String name = field;
        if (COUNTS.names().contains(name)) {
          in.whole(0, Integer.MAX_VALUE).ifPresent(count -> counts.put(name, count));
        } else {
          in.lose(name, COUNTS);
        }
      }
      COUNTS.names().forEach(in::require);
    }
    return counts;
  }

  private static Map<String, Integer> counts(Report report) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      counts.put(Words.word(severity), Math.toIntExact(report.count(severity)));
    }
    counts.put("failures", report.failures().size());
    return counts;
  }

  static void write(Output out, Report report) {
    out.beginObject();
    out.field(Terms.ACTIONPLAN_REPORT, Version.WRITTEN);
    out.field(Terms.TITLE, report.title());
    out.field(Terms.AS_OF, report.asOf().toString());
    out.name(Terms.COUNTS);
    out.beginObject();
    counts(report)
        .forEach(
            (name, count) -> {
              out.name(name);
              out.number(count);
            });
    out.endObject();
    out.name(Terms.FINDINGS);
    out.beginList();
    report.findings().forEach(finding -> FindingCodec.write(out, finding));
    out.endList();
    out.list(Terms.KNOWN, report.known(), FindingCodec::write);
    out.list(Terms.SUPPRESSED, report.suppressed(), SuppressedFindingCodec::write);
    out.list(Terms.FAILURES, report.failures(), RuleFailureCodec::write);
    out.endObject();
  }
}
