// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "0", "9", "uk-lga2000-9fe"})
  void isOfSmallLettersDigitsAndDashes(String value) {
    assertThat(ProfileId.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "Z", "a b", "a_b", "`", "{", "/", ":", "é"})
  void refusesEverythingElse(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProfileId.of(value))
        .withMessage(
            "value of a profile id must be lower-case letters, digits and dashes, but was \""
                + value
                + "\"");
  }
}
