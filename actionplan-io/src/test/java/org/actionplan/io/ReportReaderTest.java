// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.Place;
import org.actionplan.report.Reading;
import org.actionplan.report.Report;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {

  private static final Report REPORT =
      Report.builder()
          .title("Tough Enough?")
          .asOf(LocalDate.of(2023, 1, 15))
          .addFindings(
              Finding.builder()
                  .rule(RuleId.of("deadline-lapsed"))
                  .severity(Severity.ERROR)
                  .subject(Subject.of(JsonPointer.of("/title"), "title"))
                  .message(Message.of("lapsed", "Passed on {day}.").with("day", "2022-10-31"))
                  .advice("Record the completion.")
                  .putFacts("text", "October 2022")
                  .place(new Place.Position(Optional.empty(), 12, 5))
                  .build())
          .build();

  private static final String JSON = ReportWriter.of(Format.JSON).toText(REPORT);

  @Test
  void a_report_is_the_same_from_text_stream_and_file(@TempDir Path folder) throws IOException {
    ReportReader reader = ReportReader.of(Format.JSON);
    Path file = Files.writeString(folder.resolve("report.json"), JSON);
    byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read(JSON).value()).contains(REPORT);
    assertThat(reader.read(file).value()).contains(REPORT);
    assertThat(reader.read(new ByteArrayInputStream(bytes)).value()).contains(REPORT);
    assertThat(reader.read("report.json", new ByteArrayInputStream(bytes)).value())
        .contains(REPORT);
  }

  @Test
  void a_finding_without_a_required_field_is_left_out_and_the_rest_is_read() {
    Reading<Report> reading = read(JSON.replace("\"advice\"", "\"advise\""));
    assertThat(reading.value()).contains(REPORT.withFindings(List.of()));
    assertThat(sentences(reading))
        .containsExactly(
            "unknown-field WARNING findings 1, advise: \"advise\" is not a field of a finding; it"
                + " was left out.",
            "missing-field ERROR findings 1: The field \"advice\" of element 1 of \"findings\" is"
                + " missing.");
    assertThat(reading.findings().get(0).suggestion()).contains("advice");
  }

  @Test
  void a_fact_that_was_changed_by_hand_is_noticed() {
    Reading<Report> reading =
        read(JSON.replace("\"text\": \"October 2022\"", "\"text\": \"October 2023\""));
    assertThat(reading.value().orElseThrow().findings().get(0).text()).contains("October 2023");
    assertThat(sentences(reading))
        .containsExactly(
            "invalid-value ERROR findings 1: The fields of element 1 of \"findings\" do not go"
                + " together: fingerprint is not that of rule, subject and facts; these were kept.");
  }

  @Test
  void a_sentence_that_was_changed_by_hand_is_noticed() {
    Reading<Report> reading = read(JSON.replace("Passed on 2022-10-31.", "All is well."));
    assertThat(reading.value()).contains(REPORT);
    assertThat(sentences(reading))
        .containsExactly(
            "invalid-value ERROR findings 1, message: The fields of \"message\" do not go together:"
                + " text is not the template with its arguments; the template was kept.");
  }

  @Test
  void a_count_that_is_not_that_of_the_findings_is_noticed() {
    Reading<Report> reading = read(JSON.replace("\"error\": 1", "\"error\": 0"));
    assertThat(reading.value()).contains(REPORT);
    assertThat(sentences(reading))
        .containsExactly(
            "invalid-value ERROR report: The fields of the document do not go together: counts are"
                + " not those of the findings; the findings were kept.");
  }

  @Test
  void half_a_place_is_left_out() {
    Reading<Report> reading = read(JSON.replace("\"line\": 12", "\"row\": 12"));
    assertThat(reading.value().orElseThrow().findings().get(0).place()).isEmpty();
    assertThat(sentences(reading))
        .containsExactly(
            "invalid-value ERROR findings 1, place: The fields of \"place\" do not go together: a"
                + " place has line and column, or table, row, column and text; it was left out.");
  }

  @Test
  void without_the_day_of_judgement_there_is_no_report() {
    Reading<Report> reading = read(JSON.replace("\"asOf\"", "\"on\""));
    assertThat(reading.value()).isEmpty();
    assertThat(sentences(reading))
        .containsExactly(
            "unknown-field WARNING on: \"on\" is not a field of a report; it was left out.",
            "missing-field ERROR report: The field \"asOf\" of the document is missing.");
  }

  @Test
  void a_report_of_another_major_version_is_refused_with_one_sentence() {
    Reading<Report> reading = read(JSON.replace("\"1.0\"", "\"2.0\""));
    assertThat(reading.value()).isEmpty();
    assertThat(sentences(reading))
        .containsExactly(
            "version-unsupported ERROR actionplanReport: The document is of format version 2.0, but"
                + " only versions 1.x can be read.");
  }

  @Test
  void limits_are_those_of_the_reader() {
    ReportReader strict =
        ReportReader.of(Format.JSON).withLimits(ReadLimits.DEFAULT.withNesting(2));
    assertThat(strict.read(JSON).value()).isEmpty();
  }

  private static Reading<Report> read(String json) {
    return ReportReader.of(Format.JSON).read(json);
  }

  private static List<String> sentences(Reading<Report> reading) {
    return reading.findings().stream()
        .map(f -> f.rule() + " " + f.severity() + " " + f.subject().name() + ": " + f.message())
        .toList();
  }
}
