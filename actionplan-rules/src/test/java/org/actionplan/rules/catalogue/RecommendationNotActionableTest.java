// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationNotActionableTest {

  private static final RuleCheck CHECK = RuleCheck.of(new RecommendationNotActionable());

  private static List<String> lines(RuleCheck check, String text) {
    return check.lines(Sample.plan(Sample.recommendation().text(text).build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That the report be noted.",
        "That the progress made, and the risks, BE NOTED",
        "That the officers be thanked.",
        "To note the report.",
        "Note the update"
      })
  void whatIsOnlyToBeNotedAsksForNothing(String text) {
    assertThat(lines(CHECK, text))
        .containsExactly(
            "INFO recommendation R1, text: The recommendation asks for nothing to be done.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That the report be noted and published.",
        "To note the report and bring a plan in June.",
        "To note that a plan will be brought in June.",
        "Notebooks are to be issued to wardens.",
        "That the council publish its enforcement policy.",
        ""
      })
  void whatAsksForMoreIsLetPass(String text) {
    assertThat(lines(CHECK, text)).isEmpty();
  }

  @Test
  void thePolicySetsTheWords() {
    RuleCheck welsh = CHECK.under(RuleSetting.with("endings", List.of("ei nodi")));

    assertThat(lines(welsh, "Bod yr adroddiad yn cael ei nodi.")).hasSize(1);
    assertThat(lines(welsh, "That the report be noted.")).isEmpty();
    assertThat(lines(CHECK.under(RuleSetting.with("beginnings", List.of("nodi"))), "Nodi hyn."))
        .hasSize(1);
  }
}
