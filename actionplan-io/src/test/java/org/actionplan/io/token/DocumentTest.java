// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.actionplan.io.token.Document.Spot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in bytes and in code points are those in the same characters. */
class DocumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a\nb",
        "a\r\nb\rc\n\n",
        "\n",
        "\r\n",
        "é–😀x\n–é😀",
        "\ufeffa\nbé",
        "\r",
        "\r\r\n"
      })
  void bytes_code_points_and_characters_stand_at_the_same_line_and_column(String piece) {
    for (int times : new int[] {1, 31, 64, 127, 128, 300}) {
      String text = piece.startsWith("\ufeff") ? piece : piece.repeat(times);
      Document characters = Document.of(text);
      Document points = new CodePoints(characters.text());
      Utf8Text bytes = Utf8Check.of(text.getBytes(StandardCharsets.UTF_8));

      assertThat(bytes.text().length()).isEqualTo(characters.length());
      String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
      for (int i = 0;
          i <= plain.length();
          i = i < plain.length() ? plain.offsetByCodePoints(i, 1) : i + 1) {
        int offset = plain.substring(0, i).getBytes(StandardCharsets.UTF_8).length;

        assertThat(bytes.spot(offset)).isEqualTo(characters.spot(i)).isEqualTo(counted(plain, i));
        assertThat(points.spot(plain.codePointCount(0, i))).isEqualTo(counted(plain, i));
        assertThat(bytes.offset(i)).isEqualTo(offset);
      }
    }
  }

  private static Spot counted(String text, int offset) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      boolean crLf = text.startsWith("\r\n", i);
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !crLf)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Spot(line, column);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void what_stands_before_the_begin_stands_at_the_begin(int offset) {
    assertThat(Document.of("abc").spot(offset)).isEqualTo(new Spot(1, 1));
  }
}
