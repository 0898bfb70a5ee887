// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final List<String> KNOWN = List.of("graceDays", "useOriginal", "days");

  @Test
  void findsTheNearestWord() {
    assertThat(Spelling.nearest("gracedays", KNOWN)).contains("graceDays");
    assertThat(Spelling.nearest("dayz", KNOWN)).contains("days");
    assertThat(Spelling.nearest("day", KNOWN)).contains("days");
  }

  @Test
  void findsNothingThatIsMoreThanAThirdAway() {
    assertThat(Spelling.nearest("dxyz", KNOWN)).isEmpty();
    assertThat(Spelling.nearest("window", KNOWN)).isEmpty();
    assertThat(Spelling.nearest("x", KNOWN)).isEmpty();
  }

  @Test
  void doesNotCompareVeryLongWords() {
    String longest = "x".repeat(100);

    assertThat(Spelling.nearest("x".repeat(100_000), KNOWN)).isEmpty();
    assertThat(Spelling.nearest(longest, List.of("x".repeat(99)))).isPresent();
    assertThat(Spelling.nearest("x".repeat(99), List.of(longest))).contains(longest);
    assertThat(Spelling.nearest("x".repeat(101), List.of(longest))).isEmpty();
    assertThat(Spelling.nearest(longest, List.of("x".repeat(101)))).isEmpty();
  }
}
