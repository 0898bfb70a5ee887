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
    while (tokens.next()) {
      all.add(
          (tokens.isOnNewLine() ? "|" : tokens.isSpaced() ? " " : "")
              + (tokens.isWord() ? tokens.written() : "")
              + (tokens.isNumber() ? "#" + tokens.number() : "")
              + (tokens.mark() == 0 ? "" : shown(tokens.mark(), tokens.length())));
    }
    return all;
  }

  private static String shown(char mark, int length) {
    return mark + (length > 1 ? "x" + length : "");
  }

  private static Tokens first(String text) {
    Tokens tokens = Tokens.of(text, 10);
    assertThat(tokens.next()).isTrue();
    return tokens;
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
    Tokens tokens = first(written);
    assertThat(tokens.isSpelled(folded.toLowerCase(java.util.Locale.ROOT))).isTrue();
    assertThat(tokens.isSpelled(folded + "s")).isFalse();
    assertThat(tokens.written()).isEqualTo(written);
    assertThat(tokens.next()).isFalse();
  }

  @Test
  void aWordOfTwelveLettersOrFewerHasAKeyOfItsOwn() {
    assertThat(first("Mar").key()).isEqualTo((('m' & 31L) << 10) + (('a' & 31) << 5) + ('r' & 31));
    assertThat(first("commencement").key()).isPositive();
    assertThat(first("commencements").key()).isNegative();
    assertThat(first("i'w").key()).isNegative();
    assertThat(first("\u0174YL").key()).isEqualTo(first("wyl").key()).isPositive();
    assertThat(first("\u0436").key()).isNegative();
    assertThat(first("z").key()).isPositive();
  }

  @Test
  void numbersMarksAndWordsAreToldApart() {
    Tokens tokens = first("2022 - a May");
    assertThat(tokens.isNumber()).isTrue();
    assertThat(tokens.isWord()).isFalse();
    assertThat(tokens.digits()).isEqualTo(4);
    assertThat(tokens.isSpelled("")).isFalse();
    tokens.next();
    assertThat(tokens.isNumber()).isFalse();
    assertThat(tokens.isWord()).isFalse();
    assertThat(tokens.digits()).isZero();
    assertThat(tokens.value()).isEqualTo(-1);
    assertThat(tokens.isSpelled("")).isFalse();
    tokens.next();
    assertThat(tokens.letter()).isEqualTo('a');
    assertThat(tokens.mark()).isEqualTo((char) 0);
    tokens.next();
    assertThat(tokens.letter()).isEqualTo((char) 0);
    assertThat(tokens.isWord()).isTrue();
  }

  @Test
  void whatLiesAheadCanBeLookedAt() {
    Tokens tokens = first("June (or July)");
    Tokens ahead = tokens.ahead();
    assertThat(ahead.written()).isEqualTo("June");
    while (ahead.next()) {
      assertThat(tokens.written()).isEqualTo("June");
    }
    assertThat(ahead.isComplete()).isTrue();
    assertThat(tokens.next()).isTrue();
    assertThat(tokens.mark()).isEqualTo('(');
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
    assertThat(first("999999999").value()).isEqualTo(999_999_999);
    assertThat(first("1000000000").value()).isEqualTo(-1);
    assertThat(first("00\u00ad12").length()).isEqualTo(4);
  }

  @Test
  void whatIsNeitherLetterNorDigitIsAMark() {
    assertThat(cut("\ud83d\ude00")).containsExactly("\ufffdx2");
    assertThat(cut("\u0001")).containsExactly("\u0001");
    assertThat(cut("\ud83d")).containsExactly("\ufffd");
  }

  @Test
  void noMoreTokensAreKeptThanAskedFor() {
    assertThat(isComplete("a b c", 3)).isTrue();
    assertThat(isComplete("a b c ", 3)).isTrue();
    assertThat(isComplete("a b c d", 3)).isFalse();
  }

  @Test
  void theLastTokenBeforeTheLimitStaysReadable() {
    Tokens tokens = Tokens.of("a b", 1);
    assertThat(tokens.next()).isTrue();
    assertThat(tokens.next()).isFalse();
    assertThat(tokens.written()).isEqualTo("a");
  }

  private static boolean isComplete(String text, int limit) {
    Tokens tokens = Tokens.of(text, limit);
    while (tokens.next()) {
      assertThat(tokens.end()).isGreaterThan(tokens.start());
    }
    return tokens.isComplete();
  }
}
