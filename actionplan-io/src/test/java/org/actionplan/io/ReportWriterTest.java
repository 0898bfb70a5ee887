// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.Place;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTest {

  private static final Subject TIMESCALE =
      new Subject(
          JsonPointer.of("/recommendations/1/actions/0/timescale"),
          "recommendation b, action 1, timescale",
          "b/1/timescale");

  private static final Report REPORT =
      Report.builder()
          .title("Tough Enough?")
          .asOf(LocalDate.of(2023, 1, 15))
          .addFindings(
              Finding.builder()
                  .rule(RuleId.of("deadline-lapsed"))
                  .severity(Severity.ERROR)
                  .subject(TIMESCALE)
                  .message(
                      Message.of("deadline-lapsed", "The deadline passed on {deadline}.")
                          .with("deadline", LocalDate.of(2022, 10, 31)))
                  .advice("Record the completion.")
                  .putFacts("text", "October 2022")
                  .asOf(LocalDate.of(2023, 1, 15))
                  .since(LocalDate.of(2022, 11, 1))
                  .certainty(Certainty.POSSIBLE)
                  .help("https://example.org/rules#deadline-lapsed")
                  .suggestion("November 2022")
                  .place(new Place.Cell(Optional.of("plan.txt"), 1, 11, 5, "October 2022"))
                  .build())
          .addFailures(
              new RuleFailure(RuleId.of("own-rule"), TIMESCALE, "java.lang.IllegalStateException"))
          .build();

  private static final String JSON =
      """
      {
        "actionplanReport": "1.0",
        "title": "Tough Enough?",
        "asOf": "2023-01-15",
        "counts": {
          "error": 1,
          "warning": 0,
          "info": 0,
          "failures": 1
        },
        "findings": [
          {
            "rule": "deadline-lapsed",
            "ruleVersion": 1,
            "severity": "error",
            "subject": {
              "pointer": "/recommendations/1/actions/0/timescale",
              "name": "recommendation b, action 1, timescale",
              "identity": "b/1/timescale"
            },
            "message": {
              "text": "The deadline passed on 2022-10-31.",
              "key": "deadline-lapsed",
              "template": "The deadline passed on {deadline}.",
              "arguments": {
                "deadline": "2022-10-31"
              }
            },
            "advice": "Record the completion.",
            "facts": {
              "text": "October 2022"
            },
            "asOf": "2023-01-15",
            "since": "2022-11-01",
            "certainty": "possible",
            "help": "https://example.org/rules#deadline-lapsed",
            "suggestion": "November 2022",
            "fingerprint": "%s",
            "place": {
              "file": "plan.txt",
              "table": 1,
              "row": 11,
              "column": 5,
              "text": "October 2022"
            }
          }
        ],
        "failures": [
          {
            "rule": "own-rule",
            "subject": {
              "pointer": "/recommendations/1/actions/0/timescale",
              "name": "recommendation b, action 1, timescale",
              "identity": "b/1/timescale"
            },
            "cause": "java.lang.IllegalStateException"
          }
        ]
      }
      """
          .replace("%s", REPORT.findings().get(0).fingerprint().value());

  @Test
  void json_holds_everything_that_a_finding_holds() {
    assertThat(ReportWriter.of(Format.JSON).toText(REPORT)).isEqualTo(JSON);
  }

  @Test
  void the_schema_accepts_what_is_written() {
    assertThat(SchemaCheck.ofReport(Format.JSON, JSON)).isEmpty();
    assertThat(SchemaCheck.ofReport(Format.JSON, JSON.replace("\"asOf\"", "\"on\""))).isNotEmpty();
  }

  @Test
  void yaml_says_the_same_as_json() {
    Object fromYaml = new Yaml().load(ReportWriter.of(Format.YAML).toText(REPORT));
    assertThat(fromYaml).isEqualTo(JsonMapper.shared().readValue(JSON, Map.class));
  }

  @Test
  void a_report_without_findings_says_so() {
    Report clean = Report.builder().asOf(LocalDate.of(2023, 1, 15)).build();
    assertThat(ReportWriter.of(Format.YAML).toText(clean))
        .isEqualTo(
            """
            actionplanReport: "1.0"
            asOf: "2023-01-15"
            counts:
              error: 0
              warning: 0
              info: 0
              failures: 0
            findings: []
            """);
  }

  @Test
  void a_place_in_a_text_has_line_and_column() {
    Finding finding =
        REPORT.findings().get(0).withPlace(new Place.Position(Optional.empty(), 12, 5));
    Report report = Report.builder().asOf(LocalDate.of(2023, 1, 15)).addFindings(finding).build();
    assertThat(ReportWriter.of(Format.YAML).toText(report))
        .contains("    place:\n      line: 12\n      column: 5\n")
        .satisfies(yaml -> assertThat(SchemaCheck.ofReport(Format.YAML, yaml)).isEmpty());
  }

  @Test
  void a_file_holds_what_the_text_does(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.json");
    ReportWriter.of(Format.JSON).write(REPORT, file);
    assertThat(Files.readString(file)).isEqualTo(JSON);
  }
}
