// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.actionplan.text.Lexicon;
import org.actionplan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeWordTest {

  private static int match(String text) {
    Tokens tokens = Tokens.of(text, 20);
    return tokens.next() ? TimeWord.LEXICON.match(tokens) : 0;
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void everyMonthIsKnownByItsNameAndAbbreviation(Month month) {
    String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    assertThat(TimeWord.LEXICON.sense(match(name))).isEqualTo(TimeWord.MONTH);
    assertThat(TimeWord.LEXICON.value(match(name))).isEqualTo(month.getValue());
    assertThat(TimeWord.LEXICON.value(match(name.substring(0, 3)))).isEqualTo(month.getValue());
  }

  @ParameterizedTest
  @CsvSource({
    "Ionawr, 1",
    "Chwefror, 2",
    "Mawrth, 3",
    "Ebrill, 4",
    "Mai, 5",
    "Mehefin, 6",
    "Gorffennaf, 7",
    "Awst, 8",
    "Medi, 9",
    "Hydref, 10",
    "Tachwedd, 11",
    "Rhagfyr, 12"
  })
  void everyMonthIsKnownInWelsh(String name, int month) {
    assertThat(TimeWord.LEXICON.sense(match(name))).isEqualTo(TimeWord.MONTH);
    assertThat(TimeWord.LEXICON.value(match(name))).isEqualTo(month);
  }

  @ParameterizedTest
  @EnumSource(
      value = TimeWord.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NUMBER", "LETTER", "UNKNOWN", "NOTHING"})
  void everySenseHasAWord(TimeWord sense) {
    assertThat(TimeWord.LEXICON.hasWordFor(sense)).isTrue();
  }

  @Test
  void sensesOfFiguresAndUnknownWordsHaveNone() {
    assertThat(TimeWord.LEXICON.hasWordFor(TimeWord.NUMBER)).isFalse();
    assertThat(TimeWord.LEXICON.hasWordFor(TimeWord.UNKNOWN)).isFalse();
  }

  @Test
  void thePhraseIsLongerThanItsFirstWord() {
    assertThat(Lexicon.length(match("to be confirmed"))).isEqualTo(3);
    assertThat(Lexicon.length(match("n/a"))).isEqualTo(3);
    assertThat(Lexicon.length(match("no later than March"))).isEqualTo(3);
  }
}
