// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  private enum Sense {
    MONTH,
    OWED,
    FILLER
  }

  private static final Lexicon<Sense> LEXICON =
      lexicon(
          """
          # months
          MONTH 3 = march | mar
          MONTH 5 = may
          MONTH 6 = june | jun
          MONTH 7 = july | jul
          MONTH 12 = december | dec

          OWED = to be confirmed | tbc
              | t / b / c | wedi'i
          FILLER = to | to the | commencements | xcommencements
          """);

  private static Lexicon<Sense> lexicon(String lines) {
    LexiconBuilder<Sense> builder = new LexiconBuilder<>(Sense.class);
    try {
      LexiconResource.read(
          new BufferedReader(new StringReader(lines)), Sense.class, builder, "test");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new Lexicon<>(builder);
  }

  private static int match(String text) {
    Tokens tokens = Tokens.of(text, 100);
    return tokens.next() ? LEXICON.match(tokens) : 0;
  }

  private static int near(String text, Sense sense) {
    Tokens tokens = Tokens.of(text, 9);
    return tokens.next() ? LEXICON.near(tokens, EnumSet.of(sense)) : 0;
  }

  /** The tokens that are left after a match from the first. */
  private static String rest(String text, int limit) {
    Tokens tokens = Tokens.of(text, limit);
    tokens.next();
    int match = LEXICON.match(tokens);
    StringBuilder rest = new StringBuilder(tokens.written());
    while (tokens.next()) {
      rest.append('|').append(tokens.written());
    }
    return Lexicon.length(match) + ": " + rest;
  }

  @Test
  void aWordHasItsSenseAndValue() {
    int match = match("DECEMBER 2022");
    assertThat(LEXICON.sense(match)).isEqualTo(Sense.MONTH);
    assertThat(LEXICON.value(match)).isEqualTo(12);
    assertThat(Lexicon.length(match)).isEqualTo(1);
  }

  @Test
  void theLongestPhraseWins() {
    assertThat(Lexicon.length(match("to be confirmed in May"))).isEqualTo(3);
    assertThat(LEXICON.sense(match("to be confirmed"))).isEqualTo(Sense.OWED);
    assertThat(LEXICON.sense(match("to be honest"))).isEqualTo(Sense.FILLER);
    assertThat(Lexicon.length(match("to be honest"))).isEqualTo(1);
    assertThat(Lexicon.length(match("T/B/C"))).isEqualTo(5);
    assertThat(LEXICON.sense(match("Wedi\u2019i"))).isEqualTo(Sense.OWED);
  }

  @Test
  void theTokensStandAtTheLastOneOfTheMatch() {
    assertThat(rest("to be confirmed in May", 9)).isEqualTo("3: confirmed|in|May");
    assertThat(rest("to be honest", 9)).isEqualTo("1: to|be|honest");
    assertThat(rest("t/b no", 9)).isEqualTo("0: t|/|b|no");
    assertThat(rest("to be", 9)).isEqualTo("1: to|be");
    assertThat(rest("to 3 be", 9)).isEqualTo("1: to|3|be");
    assertThat(rest("to  ", 9)).isEqualTo("1: to");
    assertThat(rest("to be honest", 2)).isEqualTo("1: to|be");
    assertThat(rest("to be honest", 1)).isEqualTo("1: to");
  }

  @Test
  void theSpaceAfterAMatchIsRememberedThoughMoreWasLookedAt() {
    for (String text : List.of("to\n3", "to\nbe", "to\nbe honest")) {
      Tokens tokens = Tokens.of(text, 9);
      tokens.next();
      LEXICON.match(tokens);
      assertThat(tokens.next()).isTrue();
      assertThat(tokens.isOnNewLine()).isTrue();
      assertThat(tokens.isSpaced()).isTrue();
    }
  }

  @Test
  void longWordsAreToldApartByTheirSpelling() {
    assertThat(match("Commencements")).isNotZero();
    assertThat(match("xcommencements")).isNotZero().isNotEqualTo(match("commencements"));
    assertThat(match("ycommencements")).isZero();
    assertThat(match("commencement")).isZero();
    assertThat(match("commencementz")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Octember", "2022", "-", "decem", "marches", "t//b", "be confirmed"})
  void whatIsNotInTheDataHasNoMatch(String text) {
    assertThat(match(text)).isZero();
    assertThat(Lexicon.length(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Decmber", "Decemmber", "Decenber", "Dceember", "ecember", "decembe"})
  void aWordOneSlipAwayIsNear(String text) {
    int match = near(text, Sense.MONTH);
    assertThat(match).isNotZero();
    assertThat(LEXICON.value(match)).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dcembr", "Decbemer", "May", "Jule", "decemberrr", "mr", "Juen"})
  void twoSlipsOrShortWordsAreNotNear(String text) {
    assertThat(near(text, Sense.MONTH)).isZero();
  }

  @Test
  void aMatchCanSpanMoreTokensThanTheWordHas() {
    int match = Lexicon.spanning(match("December"), 3);
    assertThat(Lexicon.length(match)).isEqualTo(3);
    assertThat(LEXICON.value(match)).isEqualTo(12);
  }

  @Test
  void onlyTheSensesAskedForAreNear() {
    assertThat(near("Decembr", Sense.OWED)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MONTH = ",
        "MONTH june",
        "YEAR = x",
        "MONTH x = y",
        "MONTH = a | 2",
        "OWED = May"
      })
  void faultyDataNamesTheLine(String line) {
    assertThatThrownBy(() -> lexicon("MONTH 5 = may\n" + line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("test, line 2: " + line);
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatThrownBy(() -> Lexicon.load(Sense.class, "nowhere.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no resource nowhere.txt");
  }

  @Test
  void aSenseWithoutAWordIsTold() {
    assertThat(LEXICON.hasWordFor(Sense.FILLER)).isTrue();
    assertThat(lexicon("MONTH 5 = may").hasWordFor(Sense.FILLER)).isFalse();
  }
}
