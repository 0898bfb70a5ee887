// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class NamedTextsTest {

  private static final NamedTexts LAPSED =
      NamedTexts.builder().put("text", "October 2022").put("deadline", "2022-10-31").build();

  @Test
  void areFoundByTheirNames() {
    assertThat(LAPSED.get("text")).isEqualTo("October 2022");
    assertThat(LAPSED.get("deadline")).isEqualTo("2022-10-31");
    assertThat(LAPSED.get("October 2022")).isNull();
    assertThat(LAPSED.containsKey("deadline")).isTrue();
    assertThat(LAPSED.containsKey("2022-10-31")).isFalse();
    assertThat(LAPSED.containsKey(null)).isFalse();
    assertThat(LAPSED).hasSize(2);
  }

  @Test
  void keepTheOrderInWhichTheyWereGiven() {
    assertThat(LAPSED).hasToString("{text=October 2022, deadline=2022-10-31}");
    assertThat(LAPSED.keySet()).containsExactly("text", "deadline");
    assertThat(LAPSED.entrySet()).hasSize(2);
  }

  @Test
  void areEqualToAnyMapWithTheSameEntries() {
    Map<String, String> same = Map.of("deadline", "2022-10-31", "text", "October 2022");

    assertThat(LAPSED).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(same).isEqualTo(LAPSED);
    assertThat(LAPSED).isNotEqualTo(Map.of("text", "October 2022"));
  }

  @Test
  void aTextIsPutInThePlaceOfOneOfItsName() {
    NamedTexts.Builder texts = NamedTexts.builder().put("a", "1").put("b", "2").put("a", "3");

    assertThat(texts.build()).hasToString("{a=3, b=2}");
  }

  @Test
  void doNotChangeWithTheirBuilder() {
    NamedTexts.Builder texts = NamedTexts.builder().put("a", "1");
    NamedTexts before = texts.build();

    assertThat(texts.put("a", "2").build()).hasToString("{a=2}");
    assertThat(texts.clear().build()).isSameAs(NamedTexts.EMPTY).isEmpty();
    assertThat(texts.put("b", "3").build()).hasToString("{b=3}");
    assertThat(before).hasToString("{a=1}");
  }

  @Test
  void canBeMany() {
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      many.put("name" + i, "text" + i);
    }

    assertThat(NamedTexts.copyOf(many)).isEqualTo(many).hasToString(many.toString());
  }

  @Test
  void areCopiedFromOtherMapsOnly() {
    assertThat(NamedTexts.copyOf(LAPSED)).isSameAs(LAPSED);
    assertThat(NamedTexts.copyOf(Map.of())).isSameAs(NamedTexts.EMPTY);
  }

  @Test
  @SuppressWarnings("DataFlowIssue") // what the types forbid is refused as well
  void areNeverNull() {
    NamedTexts.Builder texts = NamedTexts.builder();

    assertThatNullPointerException().isThrownBy(() -> texts.put(null, "1")).withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> texts.put("a", null)).withMessage("a");
  }

  @Test
  void areWalkedThroughOnceAndNotChanged() {
    Iterator<Map.Entry<String, String>> entries = LAPSED.entrySet().iterator();

    assertThat(List.of(entries.next(), entries.next()))
        .containsExactly(Map.entry("text", "October 2022"), Map.entry("deadline", "2022-10-31"));
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> LAPSED.put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
