// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTextsTest {

  @Test
  void every_text_is_found_and_no_other_however_long_and_wherever_it_stands() {
    List<String> texts =
        IntStream.rangeClosed(0, 16).mapToObj("aaaaaaaaaaaaaaaa"::substring).toList();
    KnownTexts known = KnownTexts.of(texts);
    for (String text : texts) {
      String document = "[\"" + text + "\",\"and more of it\"]";

      assertThat(find(known, document, 2, text.length())).isSameAs(text);
      assertThat(find(known, document.replace('a', 'b'), 2, text.length()))
          .isEqualTo(text.isEmpty() ? "" : null);
      assertThat(find(known, document, 1, text.length() + 1)).isNull();
    }
  }

  @Test
  void long_texts_and_those_at_the_end_of_a_document_are_not_known() {
    String longText = "aaaaaaaaaaaaaaaaa";
    KnownTexts known = KnownTexts.of(List.of(longText, "in-progress", "none", "none"));

    assertThat(find(known, longText + "\",\"and more", 0, 17)).isNull();
    assertThat(find(known, "none\"]}", 0, 4)).isNull();
    assertThat(find(known, "none\"]}\n", 0, 4)).isEqualTo("none");
    assertThat(find(known, "in-progress\"", 0, 11)).isEqualTo("in-progress");
    assertThat(find(KnownTexts.NONE, "none\"]}\n", 0, 4)).isNull();
  }

  private static String find(KnownTexts known, String document, int from, int length) {
    return known.find(document.getBytes(StandardCharsets.UTF_8), from, length);
  }
}
