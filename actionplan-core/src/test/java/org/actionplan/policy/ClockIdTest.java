// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "0", "9", "uk-lga2000-9fe"})
  void isOfSmallLettersDigitsAndDashes(String value) {
    assertThat(ClockId.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "Z", "a b", "a_b", "`", "{", "/", ":", "é"})
  void refusesEverythingElse(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClockId.of(value))
        .withMessage(
            "value of a clock id must be lower-case letters, digits and dashes, but was \""
                + value
                + "\"");
  }
}
