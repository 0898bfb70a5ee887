// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Reading;
import org.actionplan.report.Report;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come, a reader answers with a value or with findings, and a value survives being
 * written and read again.
 *
 * <p>Not part of a normal build: {@code docs/testing.md} says how a fuzzer is let loose on it, from
 * the documents of old.
 */
class ReaderFuzz {

  /** A billion would take days; the fuzzer stops after a million. */
  private static final long EXECUTIONS = 1_000_000;

  static Stream<byte[]> plansInJson() throws IOException {
    return documents("plan", ".json");
  }

  static Stream<byte[]> plansInYaml() throws IOException {
    return documents("plan", ".yaml");
  }

  static Stream<byte[]> policies() throws IOException {
    return documents("policy", ".yaml");
  }

  static Stream<byte[]> reports() throws IOException {
    return documents("report", ".json");
  }

  static Stream<byte[]> streams() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (byte[] plan : plansInJson().toList()) {
      Reading<ActionPlan> reading = PlanReader.of(Format.JSON).read(new ByteArrayInputStream(plan));
      PlanStreamWriter.of(lines).write(reading.value().orElseThrow());
    }
    return Stream.of(lines.toByteArray());
  }

  private static Stream<byte[]> documents(String kind, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/compat/1.0", kind))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream()
          .map(ReaderFuzz::bytes);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @MethodSource("plansInJson")
  @FuzzTest(maxDuration = "", maxExecutions = EXECUTIONS)
  void json(byte[] bytes) throws IOException {
    plan(Format.JSON, bytes);
  }

  @MethodSource("plansInYaml")
  @FuzzTest(maxDuration = "", maxExecutions = EXECUTIONS)
  void yaml(byte[] bytes) throws IOException {
    plan(Format.YAML, bytes);
  }

  private static void plan(Format format, byte[] bytes) throws IOException {
    PlanReader reader = PlanReader.of(format);
    Reading<ActionPlan> reading = reader.read(new ByteArrayInputStream(bytes));
    assertAnswered(reading);
    if (reading.value().isPresent()) {
      String text = PlanWriter.of(format).toText(reading.value().get());
      assertThat(reader.read(text).value()).isEqualTo(reading.value());
    }
  }

  @MethodSource("streams")
  @FuzzTest(maxDuration = "", maxExecutions = EXECUTIONS)
  void ndjson(byte[] bytes) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    List<ActionPlan> plans;
    try (Stream<Reading<ActionPlan>> readings = read(bytes);
        PlanStreamWriter writer = PlanStreamWriter.of(written)) {
      plans =
          readings
              .peek(ReaderFuzz::assertAnswered)
              .flatMap(reading -> reading.value().stream())
              .toList();
      for (ActionPlan plan : plans) {
        writer.write(plan);
      }
    }
    try (Stream<Reading<ActionPlan>> again = read(written.toByteArray())) {
      assertThat(again.map(reading -> reading.value().orElseThrow())).isEqualTo(plans);
    }
  }

  private static Stream<Reading<ActionPlan>> read(byte[] bytes) {
    return PlanStreamReader.of(ReadLimits.DEFAULT).read(new ByteArrayInputStream(bytes));
  }

  @MethodSource("policies")
  @FuzzTest(maxDuration = "", maxExecutions = EXECUTIONS)
  void policy(byte[] bytes) throws IOException {
    PolicyReader reader = PolicyReader.of(Format.YAML);
    Reading<Policy> reading = reader.read(new ByteArrayInputStream(bytes));
    assertAnswered(reading);
    if (reading.value().isPresent()) {
      String text = PolicyWriter.of(Format.YAML).toText(reading.value().get());
      assertThat(reader.read(text).value()).isEqualTo(reading.value());
    }
  }

  @MethodSource("reports")
  @FuzzTest(maxDuration = "", maxExecutions = EXECUTIONS)
  void report(byte[] bytes) throws IOException {
    ReportReader reader = ReportReader.of(Format.JSON);
    Reading<Report> reading = reader.read(new ByteArrayInputStream(bytes));
    assertAnswered(reading);
    if (reading.value().isPresent()) {
      String text = ReportWriter.of(Format.JSON).toText(reading.value().get());
      assertThat(reader.read(text).value()).isEqualTo(reading.value());
    }
  }

  private static void assertAnswered(Reading<?> reading) {
    assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
    assertThat(reading.findings()).allMatch(finding -> finding.place().isPresent());
  }
}
