// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that are accepted or refused, each by reader and schema alike, so that the two cannot
 * drift apart. The name of a refused document begins with the rule that refuses it.
 */
class DocumentCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/documents");

  static Stream<Path> accepted() throws IOException {
    return documents("accepted");
  }

  static Stream<Path> refused() throws IOException {
    return documents("refused");
  }

  static Stream<Path> refusedBeyondSchema() throws IOException {
    return documents("refused-beyond-schema");
  }

  private static Stream<Path> documents(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void reader_and_schema_accept(Path document) throws IOException {
    Reading<ActionPlan> reading = read(document);
    assertThat(reading.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(reading.value()).isPresent();
    assertThat(SchemaCheck.ofPlan(format(document), Files.readString(document))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void what_is_accepted_is_read_back_equal_from_both_formats(Path document) throws IOException {
    ActionPlan plan = read(document).value().orElseThrow();
    for (Format format : Format.values()) {
      String written = PlanWriter.of(format).toText(plan);
      assertThat(PlanReader.of(format).read(written).value()).contains(plan);
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void reader_and_schema_refuse(Path document) throws IOException {
    assertThat(errors(document)).containsExactly(rule(document));
    assertThat(SchemaCheck.ofPlan(format(document), Files.readString(document))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("refusedBeyondSchema")
  void the_reader_refuses_what_a_schema_cannot_see(Path document) throws IOException {
    assertThat(errors(document)).contains(rule(document));
  }

  @Test
  void the_corpus_is_where_it_is_looked_for() throws IOException {
    assertThat(accepted()).hasSizeGreaterThan(10);
    assertThat(refused()).hasSizeGreaterThan(40);
    assertThat(refusedBeyondSchema()).hasSizeGreaterThan(20);
  }

  private static List<String> errors(Path document) throws IOException {
    return read(document).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::rule)
        .map(Object::toString)
        .toList();
  }

  private static String rule(Path document) {
    String name = document.getFileName().toString();
    return name.substring(0, name.indexOf("--"));
  }

  private static Reading<ActionPlan> read(Path document) throws IOException {
    return PlanReader.of(format(document)).read(document);
  }

  private static Format format(Path document) {
    return Format.from(document).orElseThrow();
  }
}
