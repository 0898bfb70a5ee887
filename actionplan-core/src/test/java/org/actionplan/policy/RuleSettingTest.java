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
  void whatASettingSaysItselfWinsOverItsBaseAndTheRestStands() {
    RuleSetting base =
        RuleSetting.as(Severity.INFO)
            .withParameters(
                Map.of("days", new ParameterValue.Whole(183), "x", new ParameterValue.Flag(true)));

    assertThat(RuleSetting.with("days", 90).over(base))
        .isEqualTo(
            RuleSetting.as(Severity.INFO)
                .withParameters(
                    Map.of(
                        "days", new ParameterValue.Whole(90), "x", new ParameterValue.Flag(true))));
    assertThat(RuleSetting.as(Severity.ERROR).over(base).severity()).contains(Severity.ERROR);
    assertThat(RuleSetting.DEFAULT.over(base)).isEqualTo(base);
    assertThat(base.over(RuleSetting.DEFAULT)).isEqualTo(base);
    assertThat(RuleSetting.OFF.over(base).enabled()).contains(false);
  }

  @Test
  void aRuleThatItsBaseTurnsOffIsOnAgainForWhoeverSetsIt() {
    assertThat(RuleSetting.DEFAULT.over(RuleSetting.OFF)).isEqualTo(RuleSetting.OFF);
    assertThat(RuleSetting.as(Severity.INFO).over(RuleSetting.OFF).enabled()).contains(true);
    assertThat(RuleSetting.with("days", 1).over(RuleSetting.OFF).enabled()).contains(true);
    assertThat(RuleSetting.OFF.over(RuleSetting.with("days", 1)).enabled()).contains(false);
  }

  @Test
  void theWordsAreCopied() {
    List<String> words = new ArrayList<>(List.of("TBC"));
    ParameterValue.Words value = new ParameterValue.Words(words);
    words.add("various");

    assertThat(value.value()).containsExactly("TBC");
  }
}
