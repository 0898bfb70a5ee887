// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "a0", "a9", "deadline-lapsed", "r2-d2"})
  void isLowerCaseWordsJoinedByDashes(String value) {
    assertThat(RuleId.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A", "2a", "-a", "a-", "a--b", "a b", "a_b", "a/", "a:", "`", "{", "é"})
  void refusesEverythingElse(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleId.of(value))
        .withMessageEndingWith("but was \"" + value + "\"");
  }

  @Test
  void holdsEightyCharactersAndNoMore() {
    assertThat(RuleId.of("a".repeat(80)).value()).hasSize(80);
    assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of("a".repeat(81)));
  }

  @Test
  void isOrderedByName() {
    assertThat(RuleId.of("budget-missing")).isLessThan(RuleId.of("deadline-lapsed"));
  }
}
