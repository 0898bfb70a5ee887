// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  private static final RuleId RULE = RuleId.of("deadline-lapsed");

  @Test
  void isPublishedAndNeverChanges() {
    assertThat(Fingerprint.of(RULE, "b/1/timescale", Map.of("text", "October 2022")))
        .hasToString("776f2037a8d365a77401674828fc4b21");
  }

  @Test
  void doesNotDependOnTheOrderOfFacts() {
    Map<String, String> one = new LinkedHashMap<>();
    one.put("text", "October 2022");
    one.put("deadline", "2022-10-31");
    Map<String, String> other = new LinkedHashMap<>();
    other.put("deadline", "2022-10-31");
    other.put("text", "October 2022");

    assertThat(Fingerprint.of(RULE, "b", one)).isEqualTo(Fingerprint.of(RULE, "b", other));
  }

  @Test
  void changesWithRuleIdentityAndFacts() {
    Fingerprint fingerprint = Fingerprint.of(RULE, "b", Map.of("text", "October 2022"));

    assertThat(fingerprint)
        .isNotEqualTo(Fingerprint.of(RuleId.of("x"), "b", Map.of("text", "October 2022")))
        .isNotEqualTo(Fingerprint.of(RULE, "c", Map.of("text", "October 2022")))
        .isNotEqualTo(Fingerprint.of(RULE, "b", Map.of("text", "October 2023")))
        .isNotEqualTo(Fingerprint.of(RULE, "b", Map.of("texts", "October 2022")))
        .isNotEqualTo(Fingerprint.of(RULE, "b", Map.of()));
  }

  @Test
  void textsDoNotRunIntoEachOther() {
    assertThat(Fingerprint.of(RULE, "ab", Map.of("c", "d")))
        .isNotEqualTo(Fingerprint.of(RULE, "a", Map.of("bc", "d")))
        .isNotEqualTo(Fingerprint.of(RULE, "ab", Map.of("cd", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123456789abcdef0123456789abcde",
        "0123456789abcdef0123456789abcdef0",
        "0123456789ABCDEF0123456789abcdef",
        "0123456789abcdeg0123456789abcdef"
      })
  void refusesWhatIsNotThirtyTwoLowerCaseHexadecimalDigits(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fingerprint(value))
        .withMessage(
            "value of a fingerprint must be 32 lower-case hexadecimal digits, but was \""
                + value
                + "\"");
  }
}
