// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.actionplan.report.Language;
import org.junit.jupiter.api.Test;

class RuleMessagesTest {

  private static final String KEY = "forecast/nothing";

  @Test
  void speaksTheLanguageThatIsAskedFor() {
    Optional<String> welsh = RuleMessages.of(Language.WELSH).text(KEY);

    assertThat(welsh).isPresent();
    assertThat(RuleMessages.of(Language.ENGLISH).text(KEY)).isEmpty();
    assertThat(RuleMessages.forLocale(Locale.forLanguageTag("cy-GB")).text(KEY)).isEqualTo(welsh);
  }

  @Test
  void speaksEnglishToEverybodyElse() {
    assertThat(RuleMessages.forLocale(Locale.FRANCE).text(KEY)).isEmpty();
    assertThat(RuleMessages.forLocale(Locale.FRANCE).day(LocalDate.of(2022, 12, 31)))
        .isEqualTo("31 December 2022");
  }
}
