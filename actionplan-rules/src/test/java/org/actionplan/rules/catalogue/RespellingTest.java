// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RespellingTest {

  @Test
  void putsOneSlipRight() {
    assertThat(respelt("Decmber 2026")).contains("December 2026");
    assertThat(respelt("Deccember 2026")).contains("December 2026");
    assertThat(respelt("Decenber 2026")).contains("December 2026");
    assertThat(respelt("by end of Decebmer 2026")).contains("by end of December 2026");
    assertThat(respelt("December2026 and Decembre")).isEmpty();
  }

  @Test
  void suggestsNothingThatIsNotReadable() {
    assertThat(Respelling.of("Decmber 2026", Respelling.TIME, text -> false)).isEmpty();
  }

  @Test
  void suggestsNothingForTwoSlipsOrOtherWords() {
    assertThat(respelt("Dcmber 2026")).isEmpty();
    assertThat(respelt("when capacity allows")).isEmpty();
    assertThat(respelt("")).isEmpty();
    assertThat(respelt("x".repeat(101))).isEmpty();
  }

  private static Optional<String> respelt(String text) {
    return Respelling.of(
        text, List.of("December"), candidate -> candidate.endsWith("December 2026"));
  }
}
