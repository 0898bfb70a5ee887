// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonToken;

class Utf8ParserTest {

  @Test
  void texts_are_what_they_are_however_long_and_wherever_they_stand() {
    String letters = "in-progress, 2022-10-18 and on";
    for (int length = 0; length <= letters.length(); length++) {
      for (int from = 0; from <= letters.length() - length; from++) {
        String text = letters.substring(from, from + length);
        try (Utf8Parser parser =
            parser("[\"" + text + "\",\"" + text + "é\\n\",\"" + text + "\"]")) {
          assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
          assertThat(parser.nextStringValue()).isEqualTo(text);
          assertThat(parser.nextStringValue()).isEqualTo(text + "é\n");
          assertThat(parser.nextStringValue()).isEqualTo(text);
          assertThat(parser.getString()).isEqualTo(text);
          assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud83d", "0123456\\uD83d", "0123456789\\udc00", "é\\ud800", "\\n\\\\\\ud800"})
  void an_escape_that_could_be_half_of_a_pair_is_seen(String text) {
    assertThat(hasEscapedSurrogates("\"" + text + "\"")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\\u00e9", "ud800", "\\n0123456789", "😀 and \\\\", "\\\\ud800"})
  void other_texts_are_whole(String text) {
    assertThat(hasEscapedSurrogates("\"" + text + "\"")).isFalse();
    assertThat(hasEscapedSurrogates("{\"" + text + "\":1}")).isFalse();
  }

  private static boolean hasEscapedSurrogates(String json) {
    try (Utf8Parser parser = parser(json)) {
      while (parser.nextToken() != null) {
        parser.getString();
      }
      return parser.hasEscapedSurrogates();
    }
  }

  private static Utf8Parser parser(String json) {
    return (Utf8Parser) JsonParsers.of(new Utf8Text(json.getBytes(StandardCharsets.UTF_8)));
  }
}
