// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.rules.explain.Answer;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static Timescale timescale(String text) {
    return Timescale.parse(text, Conventions.NEUTRAL);
  }

  private static String of(Class<?> type, String accessor) {
    return Question.of(type, accessor).text();
  }

  private static String print(Object answer) {
    return new Answer(Question.DAY, Question.print(answer)).answer();
  }

  @Test
  void namesWhatIsAskedAndOfWhat() {
    assertThat(of(ActionPlan.class, "title")).isEqualTo("the title of the plan");
    assertThat(of(Recommendation.class, "response"))
        .isEqualTo("the response of the recommendation");
    assertThat(of(Action.class, "isOpen")).isEqualTo("whether the action is open");
    assertThat(of(Budget.ToBeConfirmed.class, "isAnswered"))
        .isEqualTo("whether the to be confirmed is answered");
  }

  @Test
  void printsWordsInQuotesAndATruthAsYesOrNo() {
    assertThat(print("Agreed")).isEqualTo("\"Agreed\"");
    assertThat(print(true)).isEqualTo("yes");
    assertThat(print(false)).isEqualTo("no");
    assertThat(print(Status.NOT_STARTED)).isEqualTo("not started");
    assertThat(print(LocalDate.of(2022, 12, 31))).isEqualTo("2022-12-31");
  }

  @Test
  void printsACellWithItsReading() {
    assertThat(print(timescale("December 2022")))
        .isEqualTo("\"December 2022\", deadline 2022-12-31");
    assertThat(print(timescale("Ongoing"))).isEqualTo("\"Ongoing\", ongoing");
    assertThat(print(new Budget.ToBeConfirmed("????"))).isEqualTo("\"????\", to be confirmed");
  }

  @Test
  void printsEachOfSeveralAndNoneForNothing() {
    Owner head = Owner.of("Head of Housing");

    assertThat(print(Optional.empty())).isEqualTo("none");
    assertThat(print(Optional.of("High"))).isEqualTo("\"High\"");
    assertThat(print(List.of())).isEqualTo("none");
    assertThat(print(List.of(head, Owner.of("Mayor")))).isEqualTo("\"Head of Housing\"; \"Mayor\"");
  }

  @Test
  void printsOfAPartOnlyWhatItIs() {
    assertThat(print(List.of(Recommendation.builder().build()))).isEqualTo("a recommendation");
    assertThat(print(Action.builder().build())).isEqualTo("an action");
    assertThat(print(Optional.of(Response.of(Decision.ACCEPTED)))).isEqualTo("a response");
  }

  @Test
  void cutsWhatIsLongerThanALine() {
    assertThat(print("x".repeat(118))).isEqualTo('"' + "x".repeat(118) + '"');
    assertThat(print("x".repeat(119))).isEqualTo('"' + "x".repeat(118) + "…");
  }
}
