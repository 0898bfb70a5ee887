// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  private static final Placeholders TBC = Placeholders.of(List.of("tbc", "??"));

  @Test
  void areTheWholeTextWhateverItsCaseAndPunctuation() {
    assertThat(TBC.contains("TBC")).isTrue();
    assertThat(TBC.contains(" t.b.c. ")).isTrue();
    assertThat(TBC.contains("tb")).isFalse();
    assertThat(TBC.contains("tbcd")).isFalse();
    assertThat(TBC.contains("tbx")).isFalse();
  }

  @Test
  void areNeverMarksAlone() {
    assertThat(TBC.contains("??")).isFalse();
    assertThat(TBC.contains("")).isFalse();
  }

  @Test
  void hashAsTheyAreFolded() {
    int hash = Placeholders.foldedHash(0, "Head of Housing");

    assertThat(hash).isEqualTo("headofhousing".hashCode());
    assertThat(Placeholders.foldedHash(0, " HEAD, of-Housing")).isEqualTo(hash);
    assertThat(Placeholders.foldedHash(Placeholders.foldedHash(0, "Head of"), "Housing"))
        .isEqualTo(hash);
    assertThat(Placeholders.foldedHash(0, "\u00c9 \ud801\udc00"))
        .isEqualTo(Placeholders.foldedHash(0, "\u00e9\ud801\udc28"));
  }

  @Test
  void wordsAreOfLettersAndDigits() {
    for (int c = 0; c < 0x2000; c++) {
      assertThat(Placeholders.isInWord(c)).isEqualTo(Character.isLetterOrDigit(c));
    }
  }
}
