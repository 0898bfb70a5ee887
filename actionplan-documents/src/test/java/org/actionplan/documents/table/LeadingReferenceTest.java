// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.plan.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a) That it is done | a | That it is done",
        "(a) That | a | That",
        "a. That | a | That",
        "iv) That | iv | That",
        "(ii) That | ii | That",
        "1. That | 1 | That",
        "12) That | 12 | That",
        "12: That | 12 | That",
        "2.1. That | 2.1 | That",
        "1.1 That | 1.1 | That",
        "1.1a That | 1.1a | That",
        "R1 That | R1 | That",
        "R3.2: That | R3.2 | That",
        "PCR1) That | PCR1 | That",
        "CEH.140715.20b That | CEH.140715.20b | That",
        "a)That | a | That",
        "Recommendation 1: That | 1 | That",
        "RECOMMENDATION 2 - That | 2 | That",
        "Recommendation 3 – That | 3 | That",
        "Recommendation R4. That | R4 | That"
      })
  void standsApartFromTheText(String cell, String reference, String text) {
    assertThat(LeadingReference.split(cell))
        .contains(new LeadingReference(Reference.of(reference), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a)",
        "a) ",
        "(a That",
        "That a) is done",
        "12 trees be planted",
        "A66 junctions be lit",
        "A review be held",
        "Policy: that it be written",
        "1.5m be spent",
        "Recommendation",
        "Recommendation that it be done",
        "Recommendations 1 to 3"
      })
  void isNotFoundWhereNoneStands(String cell) {
    assertThat(LeadingReference.split(cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a)  two  spaces ", "1.\tTab\nline", "(b)\u00a0That"})
  void leavesTheTextAsWritten(String cell) {
    String text = LeadingReference.split(cell).orElseThrow().text();

    assertThat(cell).endsWith(text);
    assertThat(text).doesNotStartWith(" ");
  }
}
