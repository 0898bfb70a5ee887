// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class RuleSettingTest {

  @Test
  void theDefaultLeavesEverythingToTheCatalogue() {
    assertThat(RuleSetting.DEFAULT.enabled()).isEmpty();
    assertThat(RuleSetting.DEFAULT.severity()).isEmpty();
    assertThat(RuleSetting.DEFAULT.parameters()).isEmpty();
  }

  @Test
  void offTurnsTheRuleOffAndNothingElse() {
    assertThat(RuleSetting.OFF).isEqualTo(RuleSetting.DEFAULT.withEnabled(false));
  }

  @Test
  void aParameterKeepsItsType() {
    LocalDate meeting = LocalDate.of(2027, 2, 2);

    assertThat(RuleSetting.with("graceDays", 7).parameters())
        .isEqualTo(Map.of("graceDays", new ParameterValue.Whole(7)));
    assertThat(RuleSetting.with("until", meeting).parameters())
        .isEqualTo(Map.of("until", new ParameterValue.Day(meeting)));
    assertThat(RuleSetting.with("placeholders", List.of("TBC", "various")).parameters())
        .isEqualTo(Map.of("placeholders", new ParameterValue.Words(List.of("TBC", "various"))));
    assertThat(RuleSetting.with("allowCompleted", true).parameters())
        .isEqualTo(Map.of("allowCompleted", new ParameterValue.Flag(true)));
  }

  @Test
  void anotherSeverityLeavesTheParameters() {
    assertThat(RuleSetting.as(Severity.INFO))
        .isEqualTo(RuleSetting.DEFAULT.withSeverity(Severity.INFO));
  }

  @Test
  void theWordsAreCopied() {
    List<String> words = new ArrayList<>(List.of("TBC"));
    ParameterValue.Words value = new ParameterValue.Words(words);
    words.add("various");

    assertThat(value.value()).containsExactly("TBC");
  }
}
