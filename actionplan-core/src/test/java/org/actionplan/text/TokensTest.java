// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  /** Tokens in a form one can read: kind, text, and a leading blank or bar for space or line. */
  private static List<String> cut(String text) {
    Tokens tokens = Tokens.of(text, 1000);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String before = tokens.isOnNewLine(i) ? "|" : tokens.isSpaced(i) ? " " : "";
      String shown =
          switch (tokens.kind(i)) {
            case WORD -> tokens.written(i);
            case NUMBER -> "#" + tokens.number(i);
            case MARK -> tokens.mark(i) + (tokens.length(i) > 1 ? "x" + tokens.length(i) : "");
          };
      all.add(before + shown);
    }
    return all;
  }

  @Test
  void aBlankTextHasNoTokens() {
    assertThat(cut("")).isEmpty();
    assertThat(cut(" \t\u00a0\n\u2003\ufeff")).isEmpty();
  }

  @Test
  void wordsNumbersAndMarksAreKeptApart() {
    assertThat(cut("22nd March – £45k"))
        .containsExactly("#22", "nd", " March", " -", " £", "#45", "k");
    assertThat(cut("October2022")).containsExactly("October", "#2022");
    assertThat(cut("1,234.50")).containsExactly("#1", ",", "#234", ".", "#50");
  }

  @Test
  void aCapitalAfterASmallLetterStartsANewWord() {
    assertThat(cut("andJune")).containsExactly("and", "June");
    assertThat(cut("ONGOING")).containsExactly("ONGOING");
  }

  @Test
  void aLineEndOfAnyKindIsRemembered() {
    for (String end : List.of("\n", "\r", "\r\n", "\u000b", "\u0085", "\u2028", " \n ")) {
      assertThat(cut("a" + end + "b")).containsExactly("a", "|b");
    }
  }

  @Test
  void aMarkRepeatedIsOneToken() {
    assertThat(cut("????")).containsExactly("?x4");
    assertThat(cut("-–—")).containsExactly("-x3");
    assertThat(cut("££ (a)")).containsExactly("£x2", " (", "a", ")");
  }

  @ParameterizedTest
  @CsvSource({
    "Decem\u00adber, December",
    "Decem\u200bber, December",
    "i\u2019w, i'w",
    "w\u0302yl, wyl",
    "\u0174YL, wyl",
    "\uff2d\uff21\uff39, may",
    "\u0130ONAWR, ionawr",
  })
  void spellingIgnoresCaseAccentsWidthAndInvisibleCharacters(String written, String folded) {
    Tokens tokens = Tokens.of(written, 10);
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.isSpelled(0, folded.toLowerCase(java.util.Locale.ROOT))).isTrue();
    assertThat(tokens.isSpelled(0, folded + "s")).isFalse();
    assertThat(tokens.written(0)).isEqualTo(written);
  }

  @Test
  void digitsOfAnyScriptAreDigits() {
    assertThat(cut("\uff12\uff10\uff12\uff12")).containsExactly("#2022");
    assertThat(cut("20\u00ad22")).containsExactly("#2022");
  }

  @Test
  void numbersOfNineDigitsAndOfMoreHaveTheirValue() {
    assertThat(cut("999999999 1000000000 123456789012345678"))
        .containsExactly("#999999999", " #1000000000", " #123456789012345678");
    assertThat(Tokens.of("00\u00ad12", 1).length(0)).isEqualTo(4);
  }

  @Test
  void whatIsNeitherLetterNorDigitIsAMark() {
    assertThat(cut("\ud83d\ude00")).containsExactly("\ufffdx2");
    assertThat(cut("\u0001")).containsExactly("\u0001");
    assertThat(cut("\ud83d")).containsExactly("\ufffd");
  }

  @Test
  void noMoreTokensAreKeptThanAskedFor() {
    assertThat(Tokens.of("a b c", 3).isComplete()).isTrue();
    assertThat(Tokens.of("a b c ", 3).isComplete()).isTrue();
    assertThat(Tokens.of("a b c d", 3).isComplete()).isFalse();
    assertThat(Tokens.of("a b c d", 3).size()).isEqualTo(3);
  }
}
