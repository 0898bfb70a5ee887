// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.portfolio;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.actionplan.benchmarks.plans.PlanGenerator;
import org.actionplan.plan.ActionPlan;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.rules.portfolio.KeyedPlan;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand different plans, each under as many numbers as it takes to make a portfolio. */
@State(Scope.Benchmark)
public class Portfolio {

  static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  private static final int DIFFERENT = 1000;

  /** How many plans there are in the portfolio. */
  @Param("100000")
  public int plans = 100_000;

  private List<ActionPlan> different = List.of();

  /** Makes the plans. */
  @Setup
  public void make() {
    different = PlanGenerator.plans(Math.min(plans, DIFFERENT));
  }

  ActionPlan plan(int number) {
    return different.get(number % different.size());
  }

  Iterator<KeyedPlan<Integer>> iterator() {
    return IntStream.range(0, plans).mapToObj(i -> new KeyedPlan<>(i, plan(i))).iterator();
  }
}
