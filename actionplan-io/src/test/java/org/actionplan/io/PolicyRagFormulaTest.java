// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RagBand;
import org.actionplan.policy.RagFormula;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class PolicyRagFormulaTest {

  private static final PolicyReader YAML = PolicyReader.of(Format.YAML);

  private static final Policy POLICY =
      Policy.builder()
          .ragFormula(
              RagFormula.of(
                  RagBand.of(Rag.BLUE).withStatuses(Status.IMPLEMENTED, Status.VERIFIED),
                  RagBand.of(Rag.RED).withLapsed(true).withPercentBelow(50),
                  RagBand.of(Rag.AMBER_RED).withOverdueDays(30),
                  RagBand.of(Rag.AMBER).withPercentAtLeast(26).withDueWithinDays(14),
                  RagBand.of(Rag.GREEN)))
          .build();

  private static final String IN_FULL =
      """
      actionplanPolicy: "1.0"
      ragFormula:
        - rag: blue
          statuses:
            - implemented
            - verified
        - rag: red
          percentBelow: 50
          lapsed: true
        - rag: amber-red
          overdueDays: 30
        - rag: amber
          percentAtLeast: 26
          dueWithinDays: 14
        - rag: green
      """;

  @Test
  void what_is_written_is_in_full_and_read_back_equal() {
    assertThat(PolicyWriter.of(Format.YAML).toText(POLICY)).isEqualTo(IN_FULL);
    for (Format format : Format.values()) {
      String written = PolicyWriter.of(format).toText(POLICY);
      assertThat(PolicyReader.of(format).read(written).findings()).isEmpty();
      assertThat(PolicyReader.of(format).read(written).value()).contains(POLICY);
      assertThat(SchemaCheck.ofPolicy(format, written)).isEmpty();
    }
  }

  @Test
  void one_status_needs_no_list() {
    String document = "actionplanPolicy: \"1.0\"\nragFormula: [{rag: blue, statuses: verified}]\n";
    assertThat(YAML.read(document).value())
        .contains(
            Policy.builder()
                .ragFormula(RagFormula.of(RagBand.of(Rag.BLUE).withStatuses(Status.VERIFIED)))
                .build());
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isEmpty();
  }

  @Test
  void a_band_with_a_fault_is_left_out_as_a_whole() {
    String document =
        """
        actionplanPolicy: "1.0"
        ragFormula:
          - {lapsed: true}
          - {rag: pink}
          - {rag: red, lapsed: sometimes}
          - {rag: red, percentBelow: 101}
          - {rag: red, percentAtLeast: -1}
          - {rag: red, dueWithinDays: 1.5}
          - {rag: red, overdueDays: -1}
          - {rag: red, statuses: [overdue]}
          - red
        """;
    Reading<Policy> reading = YAML.read(document);
    assertThat(reading.findings())
        .hasSize(9)
        .extracting(Finding::severity)
        .containsOnly(Severity.ERROR);
    assertThat(ReaderSentencesTest.print(reading.findings().get(0)))
        .isEqualTo(
            "missing-field ERROR 3:5 ragFormula 1: The field \"rag\" of element 1 of"
                + " \"ragFormula\" is missing. > Add the field rag.");
    assertThat(reading.value()).contains(Policy.builder().build());
  }
}
