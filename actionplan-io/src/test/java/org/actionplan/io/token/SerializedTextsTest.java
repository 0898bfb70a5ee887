// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SerializedTextsTest {

  @Test
  void every_text_is_found_and_no_other() {
    List<String> texts = IntStream.range(0, 500).mapToObj(i -> "name \"" + i + '"').toList();
    SerializedTexts serialized = SerializedTexts.of(texts);
    for (String text : texts) {
      assertThat(Objects.requireNonNull(serialized.find(text)).getValue()).isEqualTo(text);
      assertThat(serialized.find(text + '0')).isNull();
    }
  }

  @Test
  void texts_of_one_hash_are_told_apart() {
    SerializedTexts serialized = SerializedTexts.of(List.of("Aa", "BB", "Aa"));

    assertThat(Objects.requireNonNull(serialized.find("Aa")).getValue()).isEqualTo("Aa");
    assertThat(Objects.requireNonNull(serialized.find("BB")).getValue()).isEqualTo("BB");
    assertThat(SerializedTexts.of(List.of("Aa")).find("BB")).isNull();
    assertThat(SerializedTexts.of(List.of()).find("")).isNull();
  }
}
