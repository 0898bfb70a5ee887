// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void areRunsOfLettersAndDigitsInLowerCase() {
    assertThat(Words.of("Head of HR (2nd), Tîm \u0130\u0130"))
        .containsExactly("head", "of", "hr", "2nd", "tîm", "ii");
    assertThat(Words.of(" - ")).isEmpty();
  }

  @Test
  void ofAMegabyteOfDottedCapitalsAreFoundInOnePass() {
    String text = "\u0130".repeat(1_048_576);

    assertTimeoutPreemptively(
        ofSeconds(2), () -> assertThat(Words.of(text)).containsExactly("i".repeat(1_048_576)));
  }
}
