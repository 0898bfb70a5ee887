// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.policy.Policy;
import org.actionplan.report.Baseline;
import org.actionplan.report.Fingerprint;
import org.actionplan.report.Reading;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Suppression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decisions that a policy holds: what it suppresses, and what was known. */
class PolicyDecisionsTest {

  private static final PolicyReader YAML = PolicyReader.of(Format.YAML);

  private static final String GOVERNED =
      """
      actionplanPolicy: "1.0"
      suppressions:
        - rule: budget-unresolved
          subject: recommendation:c/action:c.1/budget
          reason: The bid is decided in January.
          approver: Section 151 Officer
          reference: Audit Committee, 12 October 2022, minute 34
          expires: "2023-01-31"
          facts:
            text: "????"
        - fingerprint: 0123456789abcdef0123456789abcdef
          reason: The panel has agreed to it.
          approver: Scrutiny Panel
          expires: "2023-03-31"
          facts:
            decision: REJECTED
      baseline:
        - rule: deadline-lapsed
          subject: recommendation:b/action:b.1/timescale
          fingerprint: 00000000000000000000000000000001
      """;

  @Test
  void suppressions_and_a_baseline_are_read_and_written() {
    Policy policy = YAML.read(GOVERNED).value().orElseThrow();
    assertThat(YAML.read(GOVERNED).findings()).isEmpty();
    assertThat(policy.suppressions())
        .containsExactly(
            Suppression.builder()
                .target(
                    new Suppression.Target.OfRule(
                        RuleId.of("budget-unresolved"), "recommendation:c/action:c.1/budget"))
                .reason("The bid is decided in January.")
                .approver("Section 151 Officer")
                .reference("Audit Committee, 12 October 2022, minute 34")
                .expires(LocalDate.of(2023, 1, 31))
                .putFacts("text", "????")
                .build(),
            Suppression.builder()
                .target(
                    new Suppression.Target.OfFinding(
                        new Fingerprint("0123456789abcdef0123456789abcdef")))
                .reason("The panel has agreed to it.")
                .approver("Scrutiny Panel")
                .expires(LocalDate.of(2023, 3, 31))
                .putFacts("decision", "REJECTED")
                .build());
    assertThat(policy.baseline())
        .contains(
            new Baseline(
                List.of(
                    new Baseline.Entry(
                        RuleId.of("deadline-lapsed"),
                        "recommendation:b/action:b.1/timescale",
                        new Fingerprint("00000000000000000000000000000001")))));
    assertThat(SchemaCheck.ofPolicy(Format.YAML, GOVERNED)).isEmpty();
  }

  @Test
  void half_a_decision_is_left_out_and_the_rest_is_read() {
    String document =
        """
        actionplanPolicy: "1.0"
        suppressions:
          - rule: budget-unresolved
            subject: recommendation:c
            reason: " "
            aprover: Section 151 Officer
            expires: in January
            facts: {}
          - rule: owner-missing
            reason: It will do.
            approver: Board
            expires: 2023-01-31
            facts: {}
          - rule: owner-missing
            fingerprint: 0123456789abcdef0123456789abcdef
            reason: It will do.
            approver: Board
            expires: 2023-01-31
            facts: {text: TBC}
          - {fingerprint: abc}
        baseline:
          - {rule: owner-missing, subject: plan}
        """;
    Reading<Policy> reading = YAML.read(document);
    assertThat(reading.findings())
        .extracting(ReaderSentencesTest::print)
        .containsExactly(
            "invalid-value ERROR 5:13 suppressions 1, reason: \"reason\" is \" \","
                + " but must be a text that is not blank; it was left out. > Write a"
                + " text that is not blank.",
            "unknown-field WARNING 6:5 suppressions 1, aprover: \"aprover\" is not"
                + " a field of a suppression; it was left out. > Remove the field, or"
                + " correct its name. ? approver",
            "invalid-value ERROR 7:14 suppressions 1, expires: \"expires\" is \"in"
                + " January\", but must be a day such as 2023-01-15; it was left out. >"
                + " Write a day such as 2023-01-15.",
            "missing-field ERROR 3:5 suppressions 1: The field \"approver\" of"
                + " element 1 of \"suppressions\" is missing. > Add the field approver.",
            "missing-field ERROR 9:5 suppressions 1: The field \"subject\" of"
                + " element 1 of \"suppressions\" is missing. > Add the field subject.",
            "invalid-value ERROR 14:5 suppressions 1: The fields of element 1 of"
                + " \"suppressions\" do not go together: a fingerprint stands for rule"
                + " and subject; it was left out. > Correct the fields.",
            "invalid-value ERROR 20:19 suppressions 1, fingerprint:"
                + " \"fingerprint\" is \"abc\", but must be 32 hexadecimal digits; it"
                + " was left out. > Write 32 hexadecimal digits.",
            "missing-field ERROR 20:5 suppressions 1: The field \"reason\" of"
                + " element 1 of \"suppressions\" is missing. > Add the field reason.",
            "missing-field ERROR 20:5 suppressions 1: The field \"approver\" of"
                + " element 1 of \"suppressions\" is missing. > Add the field approver.",
            "missing-field ERROR 20:5 suppressions 1: The field \"expires\" of"
                + " element 1 of \"suppressions\" is missing. > Add the field expires.",
            "missing-field ERROR 20:5 suppressions 1: The field \"facts\" of"
                + " element 1 of \"suppressions\" is missing. > Add the field facts.",
            "missing-field ERROR 22:5 baseline 1: The field \"fingerprint\" of"
                + " element 1 of \"baseline\" is missing. > Add the field fingerprint.");
    assertThat(reading.value())
        .contains(Policy.builder().baseline(new Baseline(List.of())).build());
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reason: The bid is decided in January. | reason: ' '",
        "approver: Section 151 Officer | note: none",
        "reference: Audit Committee, 12 October 2022, minute 34 | reference: ''",
        "expires: \"2023-01-31\" | expires: 2023-01",
        "subject: recommendation:c/action:c.1/budget | subject: ''",
        "rule: budget-unresolved | rule: Budget",
        "rule: budget-unresolved | fingerprint: 0123456789abcdef0123456789abcdef",
        "rule: budget-unresolved | rule: null",
        "subject: recommendation:c/action:c.1/budget | subject: null",
        "fingerprint: 0123456789abcdef0123456789abcdef | fingerprint: null",
        "text: \"????\" | text: [x]"
      },
      quoteCharacter = '`')
  void reader_and_schema_alike_refuse_half_a_decision(String right, String wrong) {
    assertThat(GOVERNED).contains(right);
    String document = GOVERNED.replace(right, wrong);
    assertThat(YAML.read(document).findings())
        .anyMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: budget-unresolved | {rule: budget-unresolved, fingerprint: null}",
        "fingerprint: 0123456789abcdef0123456789abcdef"
            + " | {fingerprint: 0123456789abcdef0123456789abcdef, rule: null, subject: null}"
      })
  void reader_and_schema_alike_take_null_for_absence(String field, String fields) {
    String document =
        GOVERNED.replace(field, fields.substring(1, fields.length() - 1).replace(", ", "\n    "));
    assertThat(document).isNotEqualTo(GOVERNED);
    assertThat(YAML.read(document).findings()).isEmpty();
    assertThat(YAML.read(document).value()).isEqualTo(YAML.read(GOVERNED).value());
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isEmpty();
  }

  @Test
  void a_decision_that_relies_on_no_fact_is_left_out() {
    Reading<Policy> reading =
        YAML.read(GOVERNED.replace("facts:\n      text: \"????\"", "facts: {}"));
    assertThat(reading.value().orElseThrow().suppressions()).hasSize(1);
    assertThat(reading.findings())
        .extracting(ReaderSentencesTest::print)
        .containsExactly(
            "invalid-value ERROR 3:5 suppressions 1: The fields of element 1 of"
                + " \"suppressions\" do not go together: facts of a suppression must not"
                + " be empty; it was left out. > Correct the fields.");
  }
}
