// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseTest {

  @Test
  void aDecisionAloneHasNoWordsAndNoDates() {
    Response response = Response.of(Decision.PARTLY_ACCEPTED);

    assertThat(response.decision()).isEqualTo(Decision.PARTLY_ACCEPTED);
    assertThat(response.text()).isEmpty();
    assertThat(response.receivedOn()).isEmpty();
    assertThat(response.givenOn()).isEmpty();
    assertThat(response.published()).isEmpty();
  }

  @Test
  void sayingNothingIsNoDecision() {
    assertThat(Response.builder().build().decision()).isEqualTo(Decision.NOT_STATED);
  }
}
