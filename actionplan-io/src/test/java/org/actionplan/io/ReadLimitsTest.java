// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

  @Test
  void the_defaults_are_those_of_the_documentation() {
    assertThat(ReadLimits.DEFAULT)
        .isEqualTo(new ReadLimits(67_108_864, 64, 1_048_576, 128, 100_000, 100_000, 1_000));
  }

  @Test
  void each_limit_can_be_changed_alone() {
    ReadLimits changed =
        ReadLimits.DEFAULT
            .withDocumentBytes(1)
            .withNesting(2)
            .withTextLength(3)
            .withNumberDigits(4)
            .withRecommendations(5)
            .withActions(6)
            .withFindings(7);
    assertThat(changed).isEqualTo(new ReadLimits(1, 2, 3, 4, 5, 6, 7));
  }

  @Test
  void a_limit_that_lets_nothing_through_is_refused() {
    assertThatThrownBy(() -> ReadLimits.DEFAULT.withNesting(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nesting must be 1 to 500, but was 0");
    assertThatThrownBy(() -> ReadLimits.DEFAULT.withNesting(501))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ReadLimits.DEFAULT.withNesting(500).nesting()).isEqualTo(500);
  }
}
