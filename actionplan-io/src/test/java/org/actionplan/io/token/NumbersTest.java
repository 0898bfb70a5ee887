// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.10", "-99999", "12345", "1e4", "0.1234", "1.2340", "-1E-4"})
  void every_digit_is_kept_up_to_the_limit(String text) {
    assertThat(Numbers.parse(text, 5)).contains(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456",
        "1e5",
        "0.12345",
        "1E-5",
        "1e2147483647",
        "1e-2147483647",
        "1e99999999999"
      })
  void more_digits_written_out_than_the_limit_are_too_many(String text) {
    assertThat(Numbers.parse(text, 5)).isEmpty();
  }
}
