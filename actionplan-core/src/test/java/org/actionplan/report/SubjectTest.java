// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.actionplan.plan.Action;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
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

  @Test
  void aRecommendationIsNamedAndIdentifiedByItsReference() {
    Recommendation b =
        Recommendation.builder().reference(Reference.of("R 3")).text("That a ward be").build();

    assertThat(Subject.of(b, 1))
        .isEqualTo(
            new Subject(
                JsonPointer.of("/recommendations/1"), "recommendation R 3", "recommendation:r3"));
    assertThat(Subject.of(b.withReference(Optional.empty()), 1))
        .isEqualTo(
            new Subject(
                JsonPointer.of("/recommendations/1"),
                "recommendation 2",
                "recommendation=That a ward be"));
  }

  @Test
  void anActionIsNamedAfterItsRecommendation() {
    Subject of = new Subject(JsonPointer.of("/recommendations/1"), "recommendation b", "ref:b");
    Action action = Action.builder().description("Publish it.").build();

    assertThat(of.action(action, 0))
        .isEqualTo(
            new Subject(
                JsonPointer.of("/recommendations/1/actions/0"),
                "recommendation b, action 1",
                "ref:b/action=Publish it."));
    assertThat(of.action(action.withReference(Reference.of("1A")), 0))
        .isEqualTo(
            new Subject(
                JsonPointer.of("/recommendations/1/actions/0"),
                "recommendation b, action 1A",
                "ref:b/action:1a"));
  }
}
