// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void every_character_that_must_not_stand_as_it_is_is_seen_wherever_it_stands() {
    for (int c = 0; c < 0x300; c++) {
      boolean plain = c >= ' ' && c != '"' && c != '\\' && c != '?';
      for (int at = 0; at < 20; at++) {
        String text = "x".repeat(at) + (char) c + "é".repeat(20 - at);

        assertThat(PlainText.is(text.getBytes(StandardCharsets.UTF_8)))
            .as("U+%04x at %d", c, at)
            .isEqualTo(plain);
      }
    }
  }

  @Test
  void half_of_a_pair_is_seen_and_a_whole_one_is_plain() {
    assertThat(PlainText.is("0123456789 \ud83d".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(PlainText.is("0123456789 😀".getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @Test
  void the_end_of_a_plain_text_is_found_wherever_it_stands() {
    for (int length = 0; length < 40; length++) {
      byte[] document = ("--" + "x".repeat(length) + "\" \\ é").getBytes(StandardCharsets.UTF_8);

      assertThat(PlainText.end(document, 2, document.length)).isEqualTo(2 + length);
      assertThat(PlainText.end(document, 2, 2 + length)).isEqualTo(PlainText.NONE);
    }
  }

  @Test
  void a_text_is_not_plain_if_any_byte_of_it_is_an_escape_a_control_or_beyond_ascii() {
    for (int b = 0; b < 0x100; b++) {
      boolean plain = b >= ' ' && b < 0x80 && b != '"' && b != '\\';
      for (int at = 0; at < 20; at++) {
        byte[] document = "01234567890123456789\"".getBytes(StandardCharsets.UTF_8);
        document[at] = (byte) b;
        int end = b == '"' ? at : plain ? 20 : PlainText.NONE;

        assertThat(PlainText.end(document, 0, document.length))
            .as("%x at %d", b, at)
            .isEqualTo(end);
      }
    }
  }
}
