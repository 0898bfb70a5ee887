// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void isACodeWithItsWords() {
    assertThat(Term.of("NO_DATE", "no date, or none}"))
        .isEqualTo(new Term("NO_DATE", "no date, or none}"));
  }

  @Test
  void refusesACodeThatIsNotOneName() {
    assertThatThrownBy(() -> Term.of(" ", "no date"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code of a term must be one name, but was \" \"");
    assertThatThrownBy(() -> Term.of("A,B", "no date"))
        .hasMessage("code of a term must be one name, but was \"A,B\"");
    assertThatThrownBy(() -> Term.of(",A", "no date"))
        .hasMessage("code of a term must be one name, but was \",A\"");
  }

  @Test
  void refusesWordsWithASlot() {
    assertThatThrownBy(() -> Term.of("NO_DATE", "{day} is no date"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("english of the term NO_DATE must have no slot, but was \"{day} is no date\"");
    assertThatThrownBy(() -> Term.of("NO_DATE", "no {day}"))
        .hasMessage("english of the term NO_DATE must have no slot, but was \"no {day}\"");
  }

  @Test
  void isKeptByItsCode() {
    assertThat(Term.codes(Term.of("NO_DATE", "no date"))).isEqualTo("NO_DATE");
    assertThat(Term.codes(Term.of("A", "one"), Term.of("B", "two"))).isEqualTo("A, B");
  }
}
