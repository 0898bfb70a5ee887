// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @Test
  void knowsItsSlotsInTheirOrder() {
    assertThat(Wording.of("k", "{b} of {a} and {aB}", "Do it.").slots())
        .containsExactly("b", "a", "aB");
    assertThat(Wording.of("k", "From {azAZ}.", "Do it.").slots()).containsExactly("azAZ");
    assertThat(Wording.of("k", "No slot.", "Do it.").slots()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{", "a } b", "{}", "{a", "{a b}", "{{a}}", "{a1}", "{a`}", "{A@}", "{A[}", "{a|}", "${7*7}"
      })
  void refusesATemplateWhoseBracesAreNoSlots(String template) {
    assertThatThrownBy(() -> Wording.of("k", template, "Do it."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "template must have slots such as {deadline}, but was malformed at character ")
        .hasMessageEndingWith(": \"" + template + "\"");
  }

  @Test
  void refusesABlankText() {
    assertThatThrownBy(() -> Wording.of("k", " ", "Do it."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("template of a wording must not be blank");
    assertThatThrownBy(() -> Wording.of("", "Text.", "Do it."))
        .hasMessage("key of a wording must not be blank");
    assertThatThrownBy(() -> Wording.of("k", "Text.", ""))
        .hasMessage("advice of a wording must not be blank");
  }

  @Test
  void aSlotThatStandsTwiceIsNamedOnce() {
    assertThat(Wording.of("a", "From {day} to {day}, {text}.", "Do.").slots())
        .containsExactly("day", "text");
  }

  @Test
  void saysTermsInPlaceOfTheirSlot() {
    Wording moved = Wording.of("k", "Moved to {to} {faults}.", "Do it.");

    assertThat(moved.saying("faults", Term.of("LATE", "too late"), Term.of("FAR", "too far")))
        .isEqualTo(
            new Wording(
                "k", "Moved to {to} too late and too far.", "Do it.", List.of("to", "faults")));
  }
}
