// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.Wording;
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
  void isDocumented(Rule rule) {
    RuleDefinition definition = rule.definition();
    assertSentence("summary", definition, definition.summary());
    assertThat(definition.summary().indexOf(". "))
        .as("the summary of %s must be one sentence", definition.id())
        .isNegative();
    assertSentence("why", definition, definition.why());
    assertSentence("source", definition, definition.source());
    for (Parameter<?> parameter : definition.parameters()) {
      assertSentence("meaning of " + parameter.name(), definition, parameter.meaning());
    }
    assertThat(definition.help())
        .as("define %s through CatalogueEntry, which links the documentation", definition.id())
        .contains("docs/rules.md#" + definition.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysWhatWasFoundAndWhatToDo(Rule rule) {
    RuleDefinition definition = rule.definition();
    assertThat(definition.wordings())
        .as("%s must name its wordings in its definition", definition.id())
        .isNotEmpty()
        .extracting(Wording::key)
        .doesNotHaveDuplicates();
    for (Wording wording : definition.wordings()) {
      assertThat(wording.key())
          .as(
              "the key of a wording of %s is its id, or starts with it and a slash",
              definition.id())
          .satisfiesAnyOf(
              key -> assertThat(key).isEqualTo(definition.id().value()),
              key -> assertThat(key).startsWith(definition.id() + "/"));
      assertSentence("template " + wording.key(), definition, wording.template());
      assertSentence("advice " + wording.key(), definition, wording.advice());
    }
  }

  private static void assertSentence(String what, RuleDefinition definition, String text) {
    assertThat(text)
        .as("%s of %s: write a sentence with a capital and a full stop", what, definition.id())
        .isNotBlank()
        .matches("[\"{]?[A-Z].*\\.|\\{.*\\.|[0-9].*\\.");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasExamplesOfBothSides(Rule rule) {
    assertThat(rule.examples())
        .as("give %s a case that it must flag and one that it must not", rule.definition().id())
        .anyMatch(example -> example.expected().isPresent())
        .anyMatch(example -> example.expected().isEmpty());
    assertThat(rule.examples())
        .extracting(Example::description)
        .as("the examples of %s need distinct, short descriptions", rule.definition().id())
        .doesNotHaveDuplicates()
        .allMatch(text -> !text.isBlank() && text.length() <= 100);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void examplesAreJudgedAsTheySay(Rule rule) {
    for (Example example : rule.examples()) {
      List<Severity> severities =
          findings(rule, example).stream().map(Finding::severity).distinct().toList();
      assertThat(severities)
          .as(
              "%s on its example %s: correct the rule, or the example if RULES says so",
              rule.definition().id(), example.description())
          .isEqualTo(example.expected().stream().toList());
    }
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
    Report report = example.judge(ENGINE, example.plan(), rule.definition().id());
    assertThat(report.failures()).as("no rule may break down on an example").isEmpty();
    assertThat(report.findings())
        .as("the setting of the example %s must be one that the rule knows", example.description())
        .noneMatch(finding -> finding.rule().value().startsWith("rule-"));
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule.definition().id()))
        .toList();
  }
}
