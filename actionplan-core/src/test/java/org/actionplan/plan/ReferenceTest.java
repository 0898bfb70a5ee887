// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  @Test
  void keepsTheTextAsPublishedButForOuterWhiteSpace() {
    assertThat(Reference.of("  SR (25/26) 01\n")).hasToString("SR (25/26) 01");
  }

  @ParameterizedTest
  @CsvSource({
    "R3. 2, r3.2",
    "r3.2, R3.2",
    "CEH.140715.20B, ceh.140715.20b",
    "SR (25/26) 01, sr(25/26)01",
    "ARGYMHELLIAD 1, argymhelliad1"
  })
  void foldsCaseAndWhiteSpace(String one, String other) {
    assertThat(Reference.of(one).folded()).isEqualTo(Reference.of(other).folded());
  }

  @Test
  void foldsNoBreakSpacesAndLettersOutsideAscii() {
    assertThat(Reference.of("Ŵ\u00a01").folded()).isEqualTo("ŵ1");
    assertThat(Reference.of("ς1").folded()).isEqualTo(Reference.of("Σ1").folded());
  }

  @Test
  void keepsDotsAndDashesWhenFolding() {
    assertThat(Reference.of("1.1").folded()).isNotEqualTo(Reference.of("11").folded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/plans/7#R2", "urn+x-1.2://a"})
  void anAbsoluteUriIsExternal(String text) {
    assertThat(Reference.of(text).isExternal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R2", "://x", "1a://x", "a b://x", "ä://x", "https:/x"})
  void everythingElseIsWithinThePlan(String text) {
    assertThat(Reference.of(text).isExternal()).isFalse();
  }

  @Test
  void holdsTwoHundredCharactersAndNoMore() {
    assertThat(Reference.of("a".repeat(200)).text()).hasSize(200);
    assertThatIllegalArgumentException().isThrownBy(() -> Reference.of("a".repeat(201)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "a\u0000b", "a\nb"})
  void refusesABlankAndControlCharacters(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reference.of(text))
        .withMessageStartingWith("text of a reference must be 1 to 200 characters")
        .withMessageEndingWith("but was \"" + text.strip() + "\"");
  }

  @Test
  void theConstructorRefusesOuterWhiteSpace() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Reference(" a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Reference("a "));
  }
}
