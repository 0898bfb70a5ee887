// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import java.util.concurrent.TimeUnit;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Six facts are found in plans: budget unresolved, deadline lapsed, owner missing, reference used
 * twice, recommendation without action, and both lapsed and unresolved.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class CheckPlans {

  /** The peers, each made once. */
  @State(Scope.Benchmark)
  public static class Peers {
    private final Drools drools = new Drools();
    private final EasyRules easyRules = new EasyRules();
    private final HibernateValidation hibernateValidation = new HibernateValidation();
    private final Cel cel = new Cel();
  }

  /** Written by hand for these six; findings are kept as they come. */
  @Baseline
  @Benchmark
  public void loop(RulePlans plans, Blackhole blackhole) {
    for (ActionPlan plan : plans.values()) {
      blackhole.consume(HandLoop.findings(plan, RulePlans.AS_OF));
    }
  }

  /** The six rules; findings are sorted into a report. */
  @Benchmark
  public void engine(RulePlans plans, Blackhole blackhole) {
    for (ActionPlan plan : plans.values()) {
      blackhole.consume(RulePlans.SIX.check(plan, Policy.CORE, RulePlans.AS_OF));
    }
  }

  /** All rules of the catalogue that are on by default. */
  @Benchmark
  public void catalogue(RulePlans plans, Blackhole blackhole) {
    for (ActionPlan plan : plans.values()) {
      blackhole.consume(RulePlans.ALL.check(plan, Policy.CORE, RulePlans.AS_OF));
    }
  }

  /** The six; a hit is kept for each finding, and nothing else. */
  @Baseline
  @Benchmark
  public void drools(RulePlans plans, Peers peers, Blackhole blackhole) {
    blackhole.consume(peers.drools.hits(plans.facts()));
  }

  /** The six; a hit is kept for each finding, and nothing else. */
  @Benchmark
  public void easyRules(RulePlans plans, Peers peers, Blackhole blackhole) {
    blackhole.consume(peers.easyRules.hits(plans.facts()));
  }

  /** The six; a hit is kept for each finding, and nothing else. */
  @Benchmark
  public void hibernateValidator(RulePlans plans, Peers peers, Blackhole blackhole) {
    blackhole.consume(peers.hibernateValidation.hits(plans.facts()));
  }

  /** The six; a hit is kept for each finding, and nothing else. */
  @Benchmark
  public void cel(RulePlans plans, Peers peers, Blackhole blackhole) {
    blackhole.consume(peers.cel.hits(plans.facts()));
  }
}
