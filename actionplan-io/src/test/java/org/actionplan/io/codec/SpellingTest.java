// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  private static final List<String> WORDS = List.of("timescale", "budget", "in-progress", "due");

  @ParameterizedTest
  @CsvSource({
    "timescal, timescale",
    "timescalee, timescale",
    "timescole, timescale",
    "timescael, timescale",
    "TimeScale, timescale",
    "In progress, in-progress",
    "IN_PROGRES, in-progress",
    "due2, due"
  })
  void a_word_that_is_one_edit_away_is_found(String mistyped, String meant) {
    assertThat(Spelling.nearest(mistyped, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "timesca", "tmiescael", "colour", "progress"})
  void a_word_that_is_further_away_is_not(String mistyped) {
    assertThat(Spelling.nearest(mistyped, WORDS)).isEmpty();
  }
}
