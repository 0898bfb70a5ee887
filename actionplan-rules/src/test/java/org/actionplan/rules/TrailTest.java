// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.report.JsonPointer;
import org.junit.jupiter.api.Test;

class TrailTest {

  private static boolean concerns(String subject, String part) {
    return new Trail(JsonPointer.of(subject)).concerns(JsonPointer.of(part));
  }

  @Test
  void concernsTheSubjectWhatStandsAboveItAndWhatItContains() {
    assertThat(concerns("/recommendations/1", "")).isTrue();
    assertThat(concerns("/recommendations/1", "/recommendations/1")).isTrue();
    assertThat(concerns("/recommendations/1", "/recommendations/1/actions/0")).isTrue();
    assertThat(concerns("/recommendations/1", "/recommendations/0")).isFalse();
  }

  @Test
  void concernsOfThePlanAsAWholeOnlyThePlanItself() {
    assertThat(concerns("", "")).isTrue();
    assertThat(concerns("", "/recommendations/1")).isFalse();
  }
}
