// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** That a reader learns from the definition what the rule flags, why, and what can be set. */
record DocumentationContract(Trial trial) {

  void verify() {
    RuleDefinition definition = trial.definition();
    trial.require(
        definition.equals(trial.rule().definition()),
        "gives another definition on every call: keep it in a constant.");
    requireSentence("summary", definition.summary());
    trial.require(
        !definition.summary().contains(". "),
        "has a summary of more than one sentence: \"" + definition.summary() + "\"");
    requireSentence("why", definition.why());
    requireSentence("source", definition.source());
    trial.require(
        definition.help().isPresent(), "has no help: link the page on which it is explained.");
    definition.parameters().forEach(this::verify);
    verify(definition.wordings());
  }

  private void verify(Parameter<?> parameter) {
    requireSentence("meaning of the parameter " + parameter.name(), parameter.meaning());
    trial.require(
        isName(parameter.name()),
        "has a parameter \"" + parameter.name() + "\": name it with letters, the first one small.");
    trial.require(
        !parameter.expected().isBlank(),
        "does not say what a policy may give for the parameter " + parameter.name() + ".");
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isLowerCase(name.charAt(0))
        && name.chars().allMatch(Character::isLetterOrDigit);
  }

  private void verify(List<Wording> wordings) {
    String id = trial.definition().id().value();
    Set<String> keys = new HashSet<>();
    trial.require(!wordings.isEmpty(), "names no wordings: list what it may say.");
    for (Wording wording : wordings) {
      String key = wording.key();
      trial.require(keys.add(key), "has two wordings with the key " + key + ".");
      trial.require(
          key.equals(id) || key.startsWith(id + "/"),
          "has a wording with the key " + key + ": begin it with " + id + " and a slash.");
      requireSentence("template of " + key, wording.template());
      requireSentence("advice of " + key, wording.advice());
    }
  }

  private void requireSentence(String what, String text) {
    trial.require(
        isSentence(text),
        "needs a sentence as "
            + what
            + ", with a capital and a full stop, but has \""
            + text
            + "\"");
  }

  /** A sentence may begin with a slot, a number or a quotation. */
  private static boolean isSentence(String text) {
    if (text.isEmpty() || text.charAt(text.length() - 1) != '.') {
      return false;
    }
    char first = text.charAt(0) == '"' ? text.charAt(1) : text.charAt(0);
    return first == '{' || Character.isUpperCase(first) || Character.isDigit(first);
  }
}
