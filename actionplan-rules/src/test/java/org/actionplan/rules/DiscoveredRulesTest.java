// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.actionplan.report.Severity;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class DiscoveredRulesTest {

  private static final Rule LAPSED = rule("deadline-lapsed");

  /** Named in META-INF/services of the tests. */
  public static final class Tables implements RuleSource {
    @Override
    public List<Rule> rules() {
      return List.of(rule("tables-two"), rule("tables-one"));
    }
  }

  /** Named after the tables, but first by the alphabet. */
  public static final class Chairs implements RuleSource {
    @Override
    public List<Rule> rules() {
      return List.of(rule("chairs"));
    }
  }

  private static Rule rule(String id) {
    return ActionRule.of(RuleDefinition.of(id, Severity.INFO).build(), action -> {});
  }

  @Test
  void standAfterTheGivenOnesByTheNameOfTheirSource() {
    assertThat(RuleEngine.of(List.of(LAPSED)).withDiscovered().rules())
        .extracting(rule -> rule.definition().id().value())
        .containsExactly("deadline-lapsed", "chairs", "tables-two", "tables-one");
  }

  @Test
  void areNotThereUnlessAskedFor() {
    assertThat(RuleEngine.of(Catalogue.rules()).rules()).isEqualTo(Catalogue.rules());
  }

  @Test
  void aDuplicateIsNamedWithBothItsSources() {
    assertThatThrownBy(() -> RuleEngine.of(List.of(rule("chairs"))).withDiscovered())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "rules must differ in id, but the engine and"
                + " org.actionplan.rules.DiscoveredRulesTest$Chairs both bring chairs");
    assertThatThrownBy(() -> DiscoveredRules.add(List.of(), List.of(() -> List.of(LAPSED, LAPSED))))
        .hasMessageContaining(" both bring deadline-lapsed");
  }
}
