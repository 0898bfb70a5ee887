// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static Finding finding(String pointer, String rule, String text) {
    return Finding.builder()
        .rule(RuleId.of(rule))
        .severity(Severity.WARNING)
        .subject(Subject.of(JsonPointer.of(pointer), "recommendation"))
        .message(Message.of(rule, text))
        .advice("Say by when.")
        .build();
  }

  @Test
  void isOrderedBySubjectThenRuleThenText() {
    List<Finding> inOrder =
        List.of(
            finding("/recommendations/2", "b-rule", "A."),
            finding("/recommendations/10", "a-rule", "A."),
            finding("/recommendations/10", "a-rule", "B."),
            finding("/recommendations/10", "b-rule", "A."));
    List<Finding> shuffled = new ArrayList<>(inOrder);
    Collections.reverse(shuffled);
    shuffled.sort(Finding.ORDER);

    assertThat(shuffled).isEqualTo(inOrder);
  }

  @Test
  void isCertainOfTheFirstVersionAndOfNoDateUnlessSaid() {
    Finding finding = finding("", "a-rule", "A.");

    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(finding.ruleVersion()).isEqualTo(1);
    assertThat(finding.asOf()).isEmpty();
    assertThat(finding.text()).isEmpty();
  }

  @Test
  void itsTextIsTheFactOfThatName() {
    Finding finding = finding("", "a-rule", "A.").withFacts(java.util.Map.of("text", "TBC"));

    assertThat(finding.text()).contains("TBC");
  }

  @Test
  void itsFingerprintRestsOnIdentityNotOnPlaceOrPosition() {
    Finding here = finding("/recommendations/1", "a-rule", "A.");
    Subject moved = new Subject(JsonPointer.of("/recommendations/7"), "x", "/recommendations/1");

    assertThat(here.withSubject(moved).fingerprint()).isEqualTo(here.fingerprint());
    assertThat(here.withPlace(new Place.Position(Optional.empty(), 1, 1)).fingerprint())
        .isEqualTo(here.fingerprint());
    assertThat(here.withSubject(Subject.of(JsonPointer.of("/recommendations/7"), "x")))
        .extracting(Finding::fingerprint)
        .isNotEqualTo(here.fingerprint());
  }
}
