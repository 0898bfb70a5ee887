// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.Locale;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.Wording;

/** The page {@code docs/rules.md}, written from the catalogue. */
final class RulesPage {

  private final StringBuilder out = new StringBuilder(16_384);

  private RulesPage() {}

  static String write() {
    RulesPage page = new RulesPage();
    page.introduction();
    Catalogue.rules().forEach(page::rule);
    page.enginesOwn();
    page.facts();
    return page.out.toString();
  }

  private void introduction() {
    out.append(
        """
        # Rules

        What the built-in rules flag. This page is generated from the catalogue: see *Add a rule* in
        [CONTRIBUTING.md](../CONTRIBUTING.md).

        **Error**: a duty or a promised date is broken, or the data cannot be relied on. **Warning**: likely to
        fail, or not accountable as written. **Info**: worth a look. A policy can turn a rule off, give it another
        severity and set its parameters. A rule that is off by default runs where a policy turns it on or sets something of it.

        The examples are judged as of 23 November 2026, in a plan approved on 10 March 2026 under the conventions of UK
        local government. They run as tests, and are published as [vectors](vectors.md) for other implementations. To write
        a rule of one's own, see [there](own-rules.md).

        | rule | severity | what it flags |
        | --- | --- | --- |
        """);
    for (Rule rule : Catalogue.rules()) {
      RuleDefinition definition = rule.definition();
      row(
          "[" + definition.id() + "](#" + definition.id() + ")",
          severity(definition),
          definition.summary());
    }
  }

  private void rule(Rule rule) {
    RuleDefinition definition = rule.definition();
    out.append("\n## ").append(definition.id()).append("\n\n");
    out.append(definition.summary()).append("\n\n");
    out.append("- **Severity:** ").append(severity(definition)).append('\n');
    out.append("- **Looks at:** ").append(scope(rule)).append('\n');
    out.append("- **Why:** ").append(definition.why()).append('\n');
    out.append("- **Source:** ").append(definition.source()).append('\n');
    parameters(definition);
    sentences(definition);
    out.append("\n| example | flagged |\n| --- | --- |\n");
    for (Example example : rule.examples()) {
      row(cell(example.description()), example.expected().map(RulesPage::name).orElse("no"));
    }
  }

  private void sentences(RuleDefinition definition) {
    out.append("\n| it says | what to do |\n| --- | --- |\n");
    for (Wording wording : definition.wordings()) {
      row(cell(wording.template()), cell(wording.advice()));
    }
  }

  private void parameters(RuleDefinition definition) {
    if (definition.parameters().isEmpty()) {
      return;
    }
    out.append("\n| parameter | default | may be | what it does |\n| --- | --- | --- | --- |\n");
    for (Parameter<?> parameter : definition.parameters()) {
      row(
          "`" + parameter.name() + "`",
          cell(parameter.defaultText()),
          parameter.expected(),
          cell(parameter.meaning()));
    }
  }

  private void enginesOwn() {
    out.append(
        """

        ## The engine's own findings

        Always on, and not for a policy to set. They stand at the top of a report. A rule that throws is no finding but a
        rule failure, apart in the report.

        | finding | severity | when |
        | --- | --- | --- |
        """);
    for (RuleDefinition definition : RuleEngine.ownDefinitions()) {
      row(
          "[" + definition.id() + "](#" + definition.id() + ")",
          name(definition.severity()),
          definition.summary());
    }
    row(
        "`constraint-violated`",
        "error",
        "With `ConstraintRule`, a Jakarta Validation constraint is broken.");
    for (RuleDefinition definition : RuleEngine.ownDefinitions()) {
      out.append("\n### ").append(definition.id()).append("\n\n");
      out.append(definition.summary()).append(' ').append(definition.why()).append('\n');
      sentences(definition);
    }
  }

  private void facts() {
    out.append(
        """

        ## Facts

        What a finding rests on is kept as data under these names.

        | fact | meaning |
        | --- | --- |
        """);
    FactVocabulary.MEANINGS.forEach((name, meaning) -> row("`" + name + "`", meaning));
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String scope(Rule rule) {
    if (rule instanceof PlanRule) {
      return "the plan as a whole";
    }
    return rule instanceof ActionRule ? "each action" : "each recommendation";
  }

  private static String severity(RuleDefinition definition) {
    return name(definition.severity()) + (definition.isOnByDefault() ? "" : "; off by default");
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
