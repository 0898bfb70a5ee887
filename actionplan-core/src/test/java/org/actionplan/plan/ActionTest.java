// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {

  private static final Timescale JUNE = new Timescale.Unreadable("30 June 2026");
  private static final Timescale DECEMBER = new Timescale.Unreadable("31 December 2026");
  private static final Timescale MARCH = new Timescale.Unreadable("31 March 2027");

  @Test
  void anEmptyActionSaysNothing() {
    Action action = Action.builder().build();

    assertThat(action.description()).isEmpty();
    assertThat(action.budget()).isEqualTo(new Budget.Unstated(""));
    assertThat(action.timescale()).isEqualTo(new Timescale.Unstated(""));
    assertThat(action.status()).isEqualTo(Status.NOT_STATED);
    assertThat(action.isOpen()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void isOpenUntilItsStatusIsClosed(Status status) {
    assertThat(Action.builder().status(status).build().isOpen()).isEqualTo(!status.isClosed());
  }

  @Test
  void aDateOfCompletionClosesIt() {
    Action action = Action.builder().completedOn(DateWindow.of(2022, 11, 1)).build();

    assertThat(action.isOpen()).isFalse();
  }

  @Test
  void aTimescaleThatSaysDoneClosesIt() {
    Action action =
        Action.builder().timescale(new Timescale.Done("Complete", Optional.empty())).build();

    assertThat(action.isOpen()).isFalse();
  }

  @Test
  void withoutRevisionsTheOriginalTimescaleIsTheCurrentOne() {
    assertThat(Action.builder().timescale(JUNE).build().originalTimescale()).isEqualTo(JUNE);
  }

  @Test
  void theOriginalTimescaleIsWhereTheFirstRevisionBegan() {
    Action action =
        Action.builder()
            .timescale(MARCH)
            .addRevisions(Revision.builder().from(JUNE).to(DECEMBER).build())
            .addRevisions(Revision.builder().from(DECEMBER).to(MARCH).build())
            .build();

    assertThat(action.originalTimescale()).isEqualTo(JUNE);
  }

  @Test
  void twoActionsAreEqualIfAllTheySayIsEqual() {
    Action one = Action.builder().description("Brief members").status(Status.ON_HOLD).build();
    Action same = Action.builder().description("Brief members").status(Status.ON_HOLD).build();

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isNotEqualTo(same.withStatus(Status.IN_PROGRESS));
  }
}
