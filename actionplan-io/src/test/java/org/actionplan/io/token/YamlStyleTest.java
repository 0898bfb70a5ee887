// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.common.ScalarStyle;

class YamlStyleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"December 2022", "N/A", "TBC", "Head of X (interim)", "é", "Q3 2026/27", "P6M"})
  void words_of_people_need_no_quotes(String text) {
    assertThat(YamlStyle.ofText(text)).isEqualTo(ScalarStyle.PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no", "On", "~", "2022-12", "12:30", "1e3", "a: b", "a #b", "a ", "????"})
  void words_that_a_reader_could_mistake_are_quoted(String text) {
    assertThat(YamlStyle.ofText(text)).isEqualTo(ScalarStyle.DOUBLE_QUOTED);
  }

  @Test
  void long_texts_are_folded_from_the_ninety_first_character_on() {
    String ninety = "word ".repeat(17) + "words";
    assertThat(YamlStyle.ofText(ninety)).isEqualTo(ScalarStyle.PLAIN);
    assertThat(YamlStyle.ofText(ninety + "s")).isEqualTo(ScalarStyle.FOLDED);
    assertThat(YamlStyle.ofText(ninety + "  s")).isEqualTo(ScalarStyle.DOUBLE_QUOTED);
  }

  @Test
  void several_lines_stand_as_they_are_unless_spaces_would_be_lost() {
    assertThat(YamlStyle.ofText("a\nb\n")).isEqualTo(ScalarStyle.LITERAL);
    assertThat(YamlStyle.ofText("a \nb")).isEqualTo(ScalarStyle.DOUBLE_QUOTED);
    assertThat(YamlStyle.ofText("a\n\n")).isEqualTo(ScalarStyle.DOUBLE_QUOTED);
  }
}
