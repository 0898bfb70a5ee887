// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.YearMonth;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.junit.jupiter.api.Test;

/** What is true of every entity of a plan. */
class EntitiesTest {

  private static final ExtensionValue NOTE = new ExtensionValue.Text("see minute 23");

  @Test
  void anEmptyPlanDeclaresNothing() {
    ActionPlan plan = ActionPlan.builder().build();

    assertThat(plan.title()).isEmpty();
    assertThat(plan.conventions()).isEqualTo(Conventions.NEUTRAL);
    assertThat(plan.recommendations()).isEmpty();
  }

  @Test
  void unknownFieldsKeepTheirOrderAtEveryLevel() {
    assertThat(
            ActionPlan.builder()
                .putExtensions("z", NOTE)
                .putExtensions("a", NOTE)
                .build()
                .extensions()
                .keySet())
        .containsExactly("z", "a");
    assertThat(
            Action.builder()
                .putExtensions("timescale/colour", NOTE)
                .putExtensions("b", NOTE)
                .build()
                .extensions()
                .keySet())
        .containsExactly("timescale/colour", "b");
  }

  @Test
  void aChangedCopyLeavesTheOriginal() {
    Recommendation wish = Recommendation.builder().text("That members are briefed.").build();
    Recommendation answered = wish.withResponse(Response.of(Decision.ACCEPTED));

    assertThat(wish.response()).isEmpty();
    assertThat(answered.response()).contains(Response.of(Decision.ACCEPTED));
  }

  @Test
  void anUpdateOrAPieceOfEvidenceMayHaveNothingButADate() {
    DateWindow november = DateWindow.of(YearMonth.of(2022, 11));

    ProgressUpdate update = ProgressUpdate.builder().on(november).build();
    assertThat(update.text()).isEmpty();
    assertThat(update.status()).isEqualTo(Status.NOT_STATED);
    assertThat(Evidence.builder().on(november).build().text()).isEmpty();
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Source.of(null));
  }
}
