// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.report.Finding;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Wording;

/**
 * That the examples show both sides of the rule, are judged as they say, and say all it can say.
 */
record ExampleContract(Trial trial) {

  private static final int LONGEST_DESCRIPTION = 100;

  void verify() {
    List<Example> examples = trial.rule().examples();
    trial.require(
        examples.stream().anyMatch(example -> example.expected().isPresent()),
        "has no example that it must flag: add the case for which it was written.");
    trial.require(
        examples.stream().anyMatch(example -> example.expected().isEmpty()),
        "has no example that it must not flag: add the case nearest to the one that it must.");
    Set<String> descriptions = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (Example example : examples) {
      String text = example.description();
      trial.require(
          !text.isBlank() && text.length() <= LONGEST_DESCRIPTION && descriptions.add(text),
          "has an example \"" + text + "\": describe each in a few words of its own.");
      judge(example, said);
    }
    for (Wording wording : trial.definition().wordings()) {
      trial.require(
          said.contains(wording.key()),
          "says " + wording.key() + " in none of its examples: add one, or remove the wording.");
    }
  }

  private void judge(Example example, Set<String> said) {
    Specimen specimen = Specimen.of(trial.rule(), example);
    List<Finding> findings = trial.check(specimen, example.asOf()).findings();
    RuleId id = trial.definition().id();
    for (Finding finding : findings) {
      trial.require(
          finding.rule().equals(id),
          "is set amiss by its example \"" + example.description() + "\": " + finding.message());
      said.add(finding.message().key());
    }
    List<Severity> severities = findings.stream().map(Finding::severity).distinct().toList();
    trial.require(
        severities.equals(example.expected().stream().toList()),
        "finds "
            + (findings.isEmpty() ? "nothing" : severities + " " + findings.get(0).message())
            + " on its example \""
            + example.description()
            + "\", which expects "
            + name(example.expected())
            + ": correct the rule or the example.");
  }

  private static String name(Optional<Severity> expected) {
    return expected.map(Severity::name).orElse("nothing");
  }
}
