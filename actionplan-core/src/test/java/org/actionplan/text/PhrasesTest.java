// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

  private enum Sense {
    OWED,
    CURRENCY,
    PER
  }

  private static final Lexicon<Sense> LEXICON = lexicon();

  private static Lexicon<Sense> lexicon() {
    LexiconBuilder<Sense> builder = new LexiconBuilder<>(Sense.class);
    builder.add("to be confirmed", Sense.OWED, 1);
    builder.add("£", Sense.CURRENCY, 2);
    builder.add("/year", Sense.PER, 1200);
    return new Lexicon<>(builder);
  }

  private static Phrases<Sense> phrases(String text) {
    return Phrases.of(text, LEXICON, 20);
  }

  @Test
  void theLongestKnownPhraseIsOneUnit() {
    Phrases<Sense> cell = phrases("Cost to be confirmed, £45k/year");

    assertThat(cell.size()).isEqualTo(7);
    assertThat(cell.is(1, Sense.OWED)).isTrue();
    assertThat(cell.value(1)).isEqualTo(1);
    assertThat(cell.text().substring(cell.start(1), cell.end(1))).isEqualTo("to be confirmed");
    assertThat(cell.isOneWord(1)).isFalse();
    assertThat(cell.sense(3)).isEqualTo(Sense.CURRENCY);
    assertThat(cell.isOneWord(3)).isTrue();
    assertThat(cell.sense(6)).isEqualTo(Sense.PER);
    assertThat(cell.mark(6)).isEqualTo('/');
  }

  @Test
  void whatIsNotKnownIsATokenOfItsOwn() {
    Phrases<Sense> cell = phrases("Cost\n2022 ??");

    assertThat(cell.sense(0)).isNull();
    assertThat(cell.isWord(0)).isTrue();
    assertThat(cell.isCapital(0)).isTrue();
    assertThat(cell.isNumber(1)).isTrue();
    assertThat(cell.number(1)).isEqualTo(2022);
    assertThat(cell.isOnNewLine(1)).isTrue();
    assertThat(cell.isCapital(1)).isFalse();
    assertThat(cell.mark(2)).isEqualTo('?');
    assertThat(cell.length(2)).isEqualTo(2);
    assertThat(cell.isSpaced(2)).isTrue();
    assertThat(cell.isOnNewLine(2)).isFalse();
    assertThat(cell.value(2)).isZero();
  }

  @Test
  void outsideTheCellThereIsNothing() {
    Phrases<Sense> cell = phrases("£");

    for (int unit : new int[] {-1, 1}) {
      assertThat(cell.sense(unit)).isNull();
      assertThat(cell.is(unit, Sense.CURRENCY)).isFalse();
      assertThat(cell.value(unit)).isZero();
      assertThat(cell.mark(unit)).isEqualTo((char) 0);
      assertThat(cell.isWord(unit)).isFalse();
      assertThat(cell.isNumber(unit)).isFalse();
      assertThat(cell.isSpaced(unit)).isFalse();
      assertThat(cell.isOnNewLine(unit)).isFalse();
      assertThat(cell.isCapital(unit)).isFalse();
    }
  }

  @Test
  void knowsWhetherItHoldsTheWholeText() {
    assertThat(phrases("a ".repeat(20)).isComplete()).isTrue();
    assertThat(phrases("a ".repeat(21)).isComplete()).isFalse();
    assertThat(phrases("").size()).isZero();
  }
}
