// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.documents.heading.HeadingText.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recommendation[i] | recommendation",
        "Actions(s) | actions",
        "Input/service area(s) | input,service,area",
        "**BUDGET COST** | budget,cost",
        "S.No. | s,no",
        "% complete (£) | %,complete,£",
        "Who’s responsible? | who's,responsible",
        "Time-scale | time,scale",
        "Statws / RAG | statws,rag",
        "[a very long remark in brackets] | a,very,long,remark,in,brackets",
        "… | ''"
      })
  void cutsAHeadingIntoWords(String heading, String words) {
    assertThat(String.join(",", HeadingText.words(heading).stream().map(Word::word).toList()))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cost / Whom | 0,1",
        "Report - Approved Date | 0,1,1",
        "Re-profiled date | 0,0,0",
        "Lead & Partners, Cost: £ | 0,1,2,3"
      })
  void endsASegmentWhereTwoFieldsMayMeet(String heading, String segments) {
    assertThat(
            String.join(
                ",",
                HeadingText.words(heading).stream().map(w -> String.valueOf(w.segment())).toList()))
        .isEqualTo(segments);
  }
}
