// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPointerTest {

  @Test
  void namesFieldsAndElements() {
    assertThat(JsonPointer.ROOT.field("recommendations").element(1).field("budget"))
        .isEqualTo(JsonPointer.of("/recommendations/1/budget"));
  }

  @Test
  void escapesTildeAndSlashInNames() {
    assertThat(JsonPointer.ROOT.field("a~b/c")).hasToString("/a~0b~1c");
    assertThat(JsonPointer.unescape("a~0b~1c")).isEqualTo("a~b/c");
    assertThat(JsonPointer.unescape(JsonPointer.escape("~1"))).isEqualTo("~1");
  }

  @Test
  void theParentOfAFieldIsItsContainerAndOfTheRootTheRoot() {
    assertThat(JsonPointer.of("/a/b~1c").parent()).isEqualTo(JsonPointer.of("/a"));
    assertThat(JsonPointer.of("/a").parent()).isEqualTo(JsonPointer.ROOT);
    assertThat(JsonPointer.ROOT.parent()).isEqualTo(JsonPointer.ROOT);
  }

  @Test
  void isOrderedAsTheDocumentIsReadWithNumbersByValue() {
    List<JsonPointer> inOrder =
        List.of(
            JsonPointer.ROOT,
            JsonPointer.of("/recommendations"),
            JsonPointer.of("/recommendations/2"),
            JsonPointer.of("/recommendations/2/actions/0"),
            JsonPointer.of("/recommendations/2/text"),
            JsonPointer.of("/recommendations/10"),
            JsonPointer.of("/title"));

    assertThat(inOrder.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void isATotalOrderWhateverNamesAndNumbersMix() {
    List<String> parts = List.of("", "0", "9", "10", "1a", "a");
    List<JsonPointer> all = new ArrayList<>(List.of(JsonPointer.ROOT));
    for (String part : parts) {
      all.add(JsonPointer.ROOT.field(part));
      parts.forEach(last -> all.add(JsonPointer.ROOT.field(part).field(last)));
    }
    List<JsonPointer> sorted = all.stream().sorted().toList();

    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; j < sorted.size(); j++) {
        assertThat(Integer.signum(sorted.get(i).compareTo(sorted.get(j))))
            .as("%s and %s", sorted.get(i), sorted.get(j))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void comparesTheSameAsEqualOnlyIfEqual() {
    assertThat(JsonPointer.of("/a/1")).isEqualByComparingTo(JsonPointer.of("/a/1"));
    assertThat(JsonPointer.of("/a/b")).isNotEqualByComparingTo(JsonPointer.of("/a/c"));
    assertThat(JsonPointer.of("/")).isGreaterThan(JsonPointer.ROOT);
  }

  @Test
  void refusesATextThatDoesNotStartWithASlash() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonPointer.of("title"))
        .withMessage(
            "text of a JSON Pointer must be empty or start with a slash, but was \"title\"");
  }

  @Test
  void isWithinItselfAndItsContainersOnly() {
    JsonPointer second = JsonPointer.of("/recommendations/1");

    assertThat(second.isWithin(second)).isTrue();
    assertThat(second.isWithin(JsonPointer.ROOT)).isTrue();
    assertThat(second.field("text").isWithin(second)).isTrue();
    assertThat(JsonPointer.of("/recommendations/10").isWithin(second)).isFalse();
    assertThat(JsonPointer.of("/recommendations").isWithin(second)).isFalse();
    assertThat(JsonPointer.of("/recommendations/2/text").isWithin(second)).isFalse();
  }
}
