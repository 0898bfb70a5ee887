// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.actionplan.report.Finding;
import org.actionplan.rules.Example;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every built-in rule. */
class CatalogueTest {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  static Stream<Rule> rules() {
    return Catalogue.rules().stream();
  }

  @Test
  void idsAreDistinct() {
    assertThat(rules().map(rule -> rule.definition().id()))
        .as("two rules of the catalogue have one id: choose another for the newer one")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isNamedLikeItsId(Rule rule) {
    String name =
        Pattern.compile("(?:^|-)([a-z])")
            .matcher(rule.definition().id().value())
            .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    assertThat(rule.getClass().getSimpleName())
        .as("rename the class: a rule is found by its id")
        .isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void keepsTheContractOfRules(Rule rule) {
    RuleTester.verify(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isExplainedInTheDocumentation(Rule rule) {
    assertThat(rule.definition().help())
        .as("define %s through CatalogueEntry, which links it", rule.definition().id())
        .contains("docs/rules.md#" + rule.definition().id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void factsAreOfTheAgreedVocabulary(Rule rule) {
    for (Example example : rule.examples()) {
      for (Finding finding : findings(rule, example)) {
        assertThat(finding.facts().keySet())
            .as(
                "%s states a fact that no consumer knows: use a name of the vocabulary, or add one"
                    + " to it with its meaning",
                finding.rule())
            .isSubsetOf(FactVocabulary.MEANINGS.keySet());
        assertThat(finding.facts())
            .as(
                "%s must rest on a fact, or nobody notices when a suppression of it is out of date",
                finding.rule())
            .isNotEmpty();
      }
    }
  }

  private static List<Finding> findings(Rule rule, Example example) {
    return example.judge(ENGINE, example.plan(), rule.definition().id()).findings().stream()
        .filter(finding -> finding.rule().equals(rule.definition().id()))
        .toList();
  }
}
