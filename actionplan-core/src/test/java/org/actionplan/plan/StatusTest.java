// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

  @ParameterizedTest
  @EnumSource(Status.class)
  void onlyClaimedAndConfirmedWorkIsComplete(Status status) {
    assertThat(status.isComplete())
        .isEqualTo(EnumSet.of(Status.IMPLEMENTED, Status.VERIFIED).contains(status));
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void workThatIsDoneOrGivenUpByDecisionIsClosed(Status status) {
    EnumSet<Status> open =
        EnumSet.of(Status.NOT_STATED, Status.NOT_STARTED, Status.IN_PROGRESS, Status.ON_HOLD);
    assertThat(status.isClosed()).isEqualTo(!open.contains(status));
  }
}
