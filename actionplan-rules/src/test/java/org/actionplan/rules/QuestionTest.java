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
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static Timescale timescale(String text) {
    return Timescale.parse(text, Conventions.NEUTRAL);
  }

  @Test
  void namesWhatIsAskedAndOfWhat() {
    assertThat(Question.of(ActionPlan.class, "title")).isEqualTo("the title of the plan");
    assertThat(Question.of(Recommendation.class, "response"))
        .isEqualTo("the response of the recommendation");
    assertThat(Question.of(Action.class, "isOpen")).isEqualTo("whether the action is open");
    assertThat(Question.of(Budget.ToBeConfirmed.class, "isAnswered"))
        .isEqualTo("whether the to be confirmed is answered");
  }

  @Test
  void printsWordsInQuotesAndATruthAsYesOrNo() {
    assertThat(Question.print("Agreed")).isEqualTo("\"Agreed\"");
    assertThat(Question.print(true)).isEqualTo("yes");
    assertThat(Question.print(false)).isEqualTo("no");
    assertThat(Question.print(Status.NOT_STARTED)).isEqualTo("not started");
    assertThat(Question.print(LocalDate.of(2022, 12, 31))).isEqualTo("2022-12-31");
  }

  @Test
  void printsACellWithItsReading() {
    assertThat(Question.print(timescale("December 2022")))
        .isEqualTo("\"December 2022\", deadline 2022-12-31");
    assertThat(Question.print(timescale("Ongoing"))).isEqualTo("\"Ongoing\", ongoing");
    assertThat(Question.print(new Budget.ToBeConfirmed("????")))
        .isEqualTo("\"????\", to be confirmed");
  }

  @Test
  void printsEachOfSeveralAndNoneForNothing() {
    Owner head = Owner.of("Head of Housing");

    assertThat(Question.print(Optional.empty())).isEqualTo("none");
    assertThat(Question.print(Optional.of("High"))).isEqualTo("\"High\"");
    assertThat(Question.print(List.of())).isEqualTo("none");
    assertThat(Question.print(List.of(head, Owner.of("Mayor"))))
        .isEqualTo("\"Head of Housing\"; \"Mayor\"");
  }

  @Test
  void printsOfAPartOnlyWhatItIs() {
    assertThat(Question.print(List.of(Recommendation.builder().build())))
        .isEqualTo("a recommendation");
    assertThat(Question.print(Action.builder().build())).isEqualTo("an action");
    assertThat(Question.print(Optional.of(Response.of(Decision.ACCEPTED)))).isEqualTo("a response");
  }

  @Test
  void cutsWhatIsLongerThanALine() {
    assertThat(Question.print("x".repeat(118))).isEqualTo('"' + "x".repeat(118) + '"');
    assertThat(Question.print("x".repeat(119))).isEqualTo('"' + "x".repeat(118) + "…");
  }
}
