// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionplan.benchmarks.plans.PlanGenerator;
import org.actionplan.plan.ActionPlan;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Plans, and each as flat facts. */
@State(Scope.Benchmark)
public class RulePlans {

  /** Some deadlines of the plans have passed, some have not. */
  static final LocalDate AS_OF = LocalDate.of(2023, 10, 18);

  private static final Set<String> FIVE =
      Set.of(Hit.UNRESOLVED, Hit.LAPSED, Hit.NO_OWNER, Hit.TWICE, Hit.NO_ACTION);

  /** An engine with the six rules alone. */
  static final RuleEngine SIX =
      RuleEngine.of(
          Stream.concat(
                  Catalogue.rules().stream()
                      .filter(rule -> FIVE.contains(rule.definition().id().value())),
                  Stream.<Rule>of(new LapsedAndUnresolved()))
              .toList());

  /** An engine with all rules of the catalogue. */
  static final RuleEngine ALL = RuleEngine.of(Catalogue.rules());

  /** How many plans an operation takes. */
  @Param("1000")
  public int plans = 1000;

  private List<ActionPlan> values = List.of();
  private List<Facts> facts = List.of();

  /** Makes the plans and the facts. */
  @Setup
  public void make() {
    values = PlanGenerator.plans(plans);
    facts = IntStream.range(0, plans).mapToObj(i -> Facts.of(values.get(i), i, AS_OF)).toList();
  }

  List<ActionPlan> values() {
    return values;
  }

  List<Facts> facts() {
    return facts;
  }
}
