// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static final Phrases PHRASES = Phrases.of(List.of("In principle", "?", "noted", "X"));

  @Test
  void occurAsWholeWords() {
    assertThat(PHRASES.find("Agreed, in  PRINCIPLE.")).contains("in principle");
    assertThat(PHRASES.find("Noted")).contains("noted");
    assertThat(PHRASES.find("Plan x is annotated")).contains("x");
    assertThat(PHRASES.find("annotated on principle")).isEmpty();
  }

  @Test
  void areNeverMarksAlone() {
    assertThat(PHRASES.occurIn("Agreed?")).isFalse();
    assertThat(PHRASES.beginIn("? Agreed")).isFalse();
    assertThat(PHRASES.endIn("Agreed ?")).isFalse();
  }

  @Test
  void beginAndEndAText() {
    assertThat(PHRASES.beginIn("Noted by the panel")).isTrue();
    assertThat(PHRASES.endIn("Noted by the panel")).isFalse();
    assertThat(PHRASES.endIn("Agreed in principle.")).isTrue();
    assertThat(PHRASES.beginIn("Agreed in principle.")).isFalse();
  }

  @Test
  void areFoundInTheOrderOfTheListWhereverTheyStand() {
    Phrases phrases = Phrases.of(List.of("in principle", "noted", "in hand", "in"));

    assertThat(phrases.find("In hand; noted; agreed in principle")).contains("in principle");
    assertThat(phrases.find("In hand, and noted.")).contains("noted");
    assertThat(phrases.find("In hand.")).contains("in hand");
    assertThat(phrases.find("Work is in")).contains("in");
    assertThat(phrases.find("")).isEmpty();
  }

  @Test
  void occurWhereTheirWordsDoAndNotWhereTheyOnlyBegin() {
    assertThat(PHRASES.find("in principled ways")).isEmpty();
    assertThat(PHRASES.find("within principle")).isEmpty();
    assertThat(PHRASES.find("in")).isEmpty();
    assertThat(PHRASES.find("in in principle")).contains("in principle");
    assertThat(PHRASES.find("(In\u2014principle)")).contains("in principle");
  }

  @Test
  void occurInAnyAlphabetCaseAside() {
    Phrases phrases = Phrases.of(List.of("\u00e9t\u00e9 \ud801\udc28", "\ud801\udc28x"));

    assertThat(phrases.find("\ud83d\ude00 \u00c9T\u00c9 \ud801\udc00!"))
        .contains("\u00e9t\u00e9 \ud801\udc28");
    assertThat(phrases.find("\ud801\udc00X")).contains("\ud801\udc28x");
    assertThat(phrases.find("\u00c9T\u00c9 \ud801\udc01")).isEmpty();
  }
}
