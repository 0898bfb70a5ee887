// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.rules.Example;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.Timeline;

/**
 * A plan on which a rule is tried: an example, or a mixture of the examples; beside a version
 * before it if the example has one.
 */
record Specimen(
    String name, ActionPlan plan, Optional<ActionPlan> previous, Policy policy, LocalDate asOf) {

  private static final int MIXTURES = 60;

  static Specimen of(Rule rule, Example example) {
    return new Specimen(
        "its example \"" + example.description() + "\"",
        example.plan(),
        example.previous(),
        example.policyFor(rule.definition().id()),
        example.asOf());
  }

  /** The examples of a rule, and plans mixed out of them under the policies of the examples. */
  static List<Specimen> of(Rule rule) {
    List<Specimen> specimens = new ArrayList<>();
    rule.examples().forEach(example -> specimens.add(of(rule, example)));
    PlanMixer mixer = PlanMixer.of(specimens.stream().map(Specimen::plan).toList());
    for (int i = 0; i < MIXTURES; i++) {
      specimens.add(specimens.get(i % rule.examples().size()).mixed(mixer, i));
    }
    return specimens;
  }

  private Specimen mixed(PlanMixer mixer, int number) {
    return new Specimen(
        "mixture " + number + " of its examples",
        mixer.mix(number),
        previous.map(before -> mixer.mix(MIXTURES + number)),
        policy,
        asOf);
  }

  /** What an engine says of it on a day. */
  Report judge(RuleEngine engine, LocalDate day) {
    return previous.isPresent()
        ? engine.check(plan, previous.get(), policy, day)
        : engine.check(plan, policy, day);
  }

  /** What an engine says of it on every day from one to another. */
  Timeline timeline(RuleEngine engine, LocalDate from, LocalDate to) {
    return previous.isPresent()
        ? engine.timeline(plan, previous.get(), policy, from, to)
        : engine.timeline(plan, policy, from, to);
  }

  /** The name; for a mixture with the plan, which stands nowhere else. */
  @Override
  public String toString() {
    return name.startsWith("mixture") ? name + " (" + plan + ")" : name;
  }
}
