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
}
