// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.rules.Example;
import org.actionplan.rules.Rule;

/** A plan on which a rule is tried: an example, or a mixture of the examples. */
record Specimen(String name, ActionPlan plan, Policy policy, LocalDate asOf) {

  private static final int MIXTURES = 60;

  static Specimen of(Rule rule, Example example) {
    return new Specimen(
        "its example \"" + example.description() + "\"",
        example.plan(),
        example.policyFor(rule.definition().id()),
        example.asOf());
  }

  /** The examples of a rule, and plans mixed out of them under the policies of the examples. */
  static List<Specimen> of(Rule rule) {
    List<Specimen> specimens = new ArrayList<>();
    rule.examples().forEach(example -> specimens.add(of(rule, example)));
    PlanMixer mixer = PlanMixer.of(specimens.stream().map(Specimen::plan).toList());
    for (int i = 0; i < MIXTURES; i++) {
      Specimen like = specimens.get(i % rule.examples().size());
      specimens.add(
          new Specimen(
              "mixture " + i + " of its examples", mixer.mix(i), like.policy(), like.asOf()));
    }
    return specimens;
  }

  /** The name; for a mixture with the plan, which stands nowhere else. */
  @Override
  public String toString() {
    return name.startsWith("mixture") ? name + " (" + plan + ")" : name;
  }
}
