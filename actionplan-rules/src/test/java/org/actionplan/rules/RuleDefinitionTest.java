// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class RuleDefinitionTest {

  @Test
  void keepsAllThatIsToBeKnown() {
    Wording late = Wording.of("own-late", "It is late.", "Do it.");
    Parameter<Integer> days = Parameter.whole("days", 7, "Days.");
    RuleDefinition definition =
        RuleDefinition.of("own-late", Severity.WARNING)
            .summary("An action is late.")
            .why("A date is a promise.")
            .source("Standing orders.")
            .parameters(days)
            .wordings(late)
            .timeDependent()
            .offByDefault()
            .since(2)
            .aliases("own-tardy")
            .help("docs/late.md")
            .build();

    assertThat(definition.id()).isEqualTo(RuleId.of("own-late"));
    assertThat(definition.severity()).isEqualTo(Severity.WARNING);
    assertThat(definition.summary()).isEqualTo("An action is late.");
    assertThat(definition.why()).isEqualTo("A date is a promise.");
    assertThat(definition.source()).isEqualTo("Standing orders.");
    assertThat(definition.parameters()).isEqualTo(List.of(days));
    assertThat(definition.wordings()).containsExactly(late);
    assertThat(definition.isTimeDependent()).isTrue();
    assertThat(definition.isOnByDefault()).isFalse();
    assertThat(definition.since()).isEqualTo(2);
    assertThat(definition.aliases()).containsExactly(RuleId.of("own-tardy"));
    assertThat(definition.help()).contains("docs/late.md");
  }

  @Test
  void hasNothingButItsNameUnlessItIsSaid() {
    RuleDefinition definition = RuleDefinition.of("own-late", Severity.INFO).build();

    assertThat(definition.summary()).isEmpty();
    assertThat(definition.parameters()).isEmpty();
    assertThat(definition.isTimeDependent()).isFalse();
    assertThat(definition.isOnByDefault()).isTrue();
    assertThat(definition.since()).isEqualTo(1);
    assertThat(definition.help()).isEmpty();
  }

  @Test
  void refusesAnIdOfAnotherForm() {
    assertThatThrownBy(() -> RuleDefinition.of("Own Late", Severity.INFO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Own Late");
  }
}
