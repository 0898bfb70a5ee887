// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainScalarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "10", "-1.50", "1e3", "1E+3", "1e-30", "0.0", "123456789012345678901"})
  void numbers_are_those_of_json(String text) {
    assertThat(PlainScalar.token(text)).isEqualTo(Token.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "1.e3", "0x1F", "0o17", "1_000", "1,000",
        ".inf", "12:30", "2022-12", "--1", "1e3.5", "1 ", "no", "y", "~a", "nulL", "tRUE"
      })
  void all_else_is_text(String text) {
    assertThat(PlainScalar.token(text)).isEqualTo(Token.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
  void the_words_for_null_are_those_of_the_core_schema(String text) {
    assertThat(PlainScalar.token(text)).isEqualTo(Token.NULL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE"})
  void the_words_for_true_are_those_of_the_core_schema(String text) {
    assertThat(PlainScalar.token(text)).isEqualTo(Token.TRUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "False", "FALSE"})
  void the_words_for_false_are_those_of_the_core_schema(String text) {
    assertThat(PlainScalar.token(text)).isEqualTo(Token.FALSE);
  }
}
