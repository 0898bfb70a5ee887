// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTest {

  @Test
  void aFieldIsNamedAfterItsOwner() {
    Subject action = new Subject(JsonPointer.of("/recommendations/1"), "recommendation b", "ref:b");

    assertThat(action.field("response"))
        .isEqualTo(
            new Subject(
                JsonPointer.of("/recommendations/1/response"),
                "recommendation b, response",
                "ref:b/response"));
  }

  @Test
  void aFieldOfThePlanIsNamedByItself() {
    assertThat(Subject.of(JsonPointer.ROOT, "plan").field("title"))
        .isEqualTo(new Subject(JsonPointer.of("/title"), "title", "/title"));
  }
}
