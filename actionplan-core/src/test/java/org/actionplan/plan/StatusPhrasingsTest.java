// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statuses and responses as people write them, each with what a careful reader takes from it. */
class StatusPhrasingsTest {

  static List<Arguments> phrasings() throws IOException {
    try (InputStream in = StatusPhrasingsTest.class.getResourceAsStream("statuses.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# ") && line.contains(" => "))
          .map(line -> line.split(" => ", 2))
          .map(row -> Arguments.of(row[0], row[1]))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0} => {1}")
  @MethodSource("phrasings")
  void isReadAsItsMeaning(String text, String meaning) {
    StatusReading reading = StatusReading.parse(text);

    assertThat(inWords(reading)).isEqualTo(meaning);
    assertThat(reading.text()).isEqualTo(text);
    assertThat(reading.isUnderstood()).isEqualTo(!meaning.equals("nothing"));
  }

  static String inWords(StatusReading reading) {
    List<String> words = new ArrayList<>();
    if (reading.decision() != Decision.NOT_STATED) {
      words.add(reading.decision().name());
    }
    if (reading.status() != Status.NOT_STATED) {
      words.add(reading.status().name());
    }
    if (reading.statedLate()) {
      words.add("late");
    }
    reading.rag().ifPresent(rag -> words.add(rag.name() + " rating"));
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }
}
