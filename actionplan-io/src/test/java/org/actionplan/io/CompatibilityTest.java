// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.actionplan.report.Reading;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that a release has accepted, each with what it means, in the canonical form. Documents
 * are added; none is ever changed or taken away. If one fails, the reader broke the promise of
 * docs/format.md: mend the reader, not the document.
 */
class CompatibilityTest {

  private static final Path VERSION_1_0 = Path.of("src/test/resources/compat/1.0");

  static Stream<Path> plans() throws IOException {
    return documents("plan");
  }

  static Stream<Path> policies() throws IOException {
    return documents("policy");
  }

  static Stream<Path> reports() throws IOException {
    return documents("report");
  }

  private static Stream<Path> documents(String folder) throws IOException {
    try (Stream<Path> files = Files.list(VERSION_1_0.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_plan_of_1_0_means_what_it_meant(Path document) throws IOException {
    String canonical =
        PlanWriter.of(Format.JSON).toText(value(PlanReader.of(format(document)).read(document)));
    assertThat(canonical).isEqualTo(expected(document));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void a_policy_of_1_0_means_what_it_meant(Path document) throws IOException {
    String canonical =
        PolicyWriter.of(Format.JSON)
            .toText(value(PolicyReader.of(format(document)).read(document)));
    assertThat(canonical).isEqualTo(expected(document));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_report_of_1_0_means_what_it_meant(Path document) throws IOException {
    String canonical =
        ReportWriter.of(Format.JSON)
            .toText(value(ReportReader.of(format(document)).read(document)));
    assertThat(canonical).isEqualTo(expected(document));
  }

  @Test
  void no_document_was_taken_away() throws IOException {
    assertThat(plans()).hasSizeGreaterThanOrEqualTo(14);
    assertThat(policies()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(reports()).hasSizeGreaterThanOrEqualTo(3);
  }

  private static <T> T value(Reading<T> reading) {
    assertThat(reading.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    return reading.value().orElseThrow();
  }

  private static String expected(Path document) throws IOException {
    String name = document.getFileName() + ".json";
    return Files.readString(document.resolveSibling("expected").resolve(name));
  }

  private static Format format(Path document) {
    return Format.from(document).orElseThrow();
  }
}
