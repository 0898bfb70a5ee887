// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

  @Test
  void anElementIsNamedAfterItsList() {
    Subject owners = new Subject(JsonPointer.of("/a/owners"), "action 1, owners", "a/owners");

    assertThat(owners.element(1))
        .isEqualTo(new Subject(JsonPointer.of("/a/owners/1"), "action 1, owners 2", "a/owners/1"));
  }

  @Test
  void equalsOneThatIsWrittenOut() {
    Subject part = Subject.of(Recommendation.builder().build(), 0).field("text");
    Subject writtenOut =
        new Subject(
            JsonPointer.of("/recommendations/0/text"),
            "recommendation 1, text",
            "recommendation=/text");

    assertThat(part).isEqualTo(writtenOut).hasSameHashCodeAs(writtenOut);
    assertThat(part).isNotEqualTo(Subject.of(part.pointer(), part.name())).isNotEqualTo("part");
    assertThat(part)
        .hasToString(
            "Subject[pointer=/recommendations/0/text, name=recommendation 1, text,"
                + " identity=recommendation=/text]");
  }

  @Test
  void differsByPointerNameAndIdentity() {
    Subject subject = new Subject(JsonPointer.of("/title"), "title", "t");
    assertThat(subject)
        .isNotEqualTo(new Subject(JsonPointer.of("/name"), "title", "t"))
        .isNotEqualTo(new Subject(JsonPointer.of("/title"), "name", "t"))
        .isNotEqualTo(new Subject(JsonPointer.of("/title"), "title", "n"))
        .isNotEqualTo("title");
  }

  @Test
  void comesWhereItsPointerComes() {
    List<Subject> subjects = new ArrayList<>(List.of(Subject.of(JsonPointer.ROOT, "plan")));
    for (int index : List.of(0, 2, 10)) {
      Subject recommendation = Subject.of(Recommendation.builder().build(), index);
      subjects.add(recommendation);
      subjects.add(recommendation.field("about"));
      subjects.add(recommendation.field("actions"));
      subjects.add(recommendation.field("actions").element(5));
      subjects.add(recommendation.field("actions").field("actions"));
      subjects.add(recommendation.field("text"));
      subjects.add(recommendation.field("a/b"));
      subjects.add(recommendation.field("10"));
      subjects.add(recommendation.field("9"));
      subjects.add(recommendation.field("9th"));
      subjects.add(recommendation.field("te"));
      subjects.add(recommendation.field("te~t"));
      subjects.add(recommendation.field("Text"));
      subjects.add(recommendation.field(""));
      subjects.add(new Subject(recommendation.pointer().field("status"), "status", "status"));
      subjects.add(Subject.of(recommendation.pointer(), "alike").field("actions"));
      for (int action : List.of(1, 11)) {
        Subject of = recommendation.action(Action.builder().build(), action);
        subjects.add(of);
        subjects.add(of.field("budget"));
        subjects.add(of.field("budget"));
        subjects.add(of.field("timescale").field("text"));
        subjects.add(of.field("owners").element(2));
        subjects.add(of.field("owners").element(10));
      }
      subjects.add(recommendation.action(Action.builder().build(), 11));
    }

    for (Subject a : subjects) {
      for (Subject b : subjects) {
        assertThat(Integer.signum(Subject.compare(a, b)))
            .describedAs("%s and %s", a, b)
            .isEqualTo(Integer.signum(a.pointer().compareTo(b.pointer())));
      }
    }
  }
}
