// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.report.Reading;
import org.actionplan.report.Report;

/** What holds of every report that is written and read. */
class ReportProperties {

  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Property(tries = 300)
  void what_is_written_is_read_back_equal_with_nothing_to_remark(@ForAll("reports") Report report) {
    for (Format format : Format.values()) {
      String written = ReportWriter.of(format).toText(report);
      Reading<Report> reading = ReportReader.of(format).read(written);
      assertThat(reading.findings()).as(written).isEmpty();
      assertThat(reading.value()).as(written).contains(report);
      assertThat(ReportWriter.of(format).toText(reading.value().orElseThrow())).isEqualTo(written);
    }
  }

  @Property(tries = 100)
  void the_schema_accepts_every_report_that_is_written(@ForAll("reports") Report report) {
    String json = ReportWriter.of(Format.JSON).toText(report);
    assertThat(SchemaCheck.ofReport(Format.JSON, json)).as(json).isEmpty();
  }
}
