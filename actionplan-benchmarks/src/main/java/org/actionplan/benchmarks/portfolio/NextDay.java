// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.portfolio;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.policy.Policy;
import org.actionplan.rules.portfolio.TurningIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A portfolio is judged again on the next day, by the whole catalogue. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class NextDay {

  private static final int DAYS = 28;
  private static final LocalDate LAST_OF_SEPTEMBER = LocalDate.of(2023, 9, 30);

  /** An index on the last of September; it moves on with each iteration. */
  @State(Scope.Benchmark)
  public static class Indexed {
    private final TurningIndex<Integer> index =
        TurningIndex.of(Portfolio.ENGINE, Policy.CORE, LAST_OF_SEPTEMBER);

    /** Puts every plan, which takes longer than all the days that follow. */
    @Setup(Level.Trial)
    public void put(Portfolio portfolio) {
      for (int i = 0; i < portfolio.plans; i++) {
        index.put(i, portfolio.plan(i));
      }
    }
  }

  /** Every plan is judged in full. */
  @Baseline
  @Benchmark
  public void fullCheck(Portfolio portfolio, Blackhole blackhole) {
    LocalDate next = LAST_OF_SEPTEMBER.plusDays(1);
    for (int i = 0; i < portfolio.plans; i++) {
      blackhole.consume(Portfolio.ENGINE.check(portfolio.plan(i), Policy.CORE, next));
    }
  }

  /**
   * What turns is judged again; a day out of eight weeks, of which one follows the end of a month.
   */
  @Benchmark
  @OperationsPerInvocation(DAYS)
  public void index(Indexed indexed, Blackhole blackhole) {
    for (int i = 0; i < DAYS; i++) {
      blackhole.consume(indexed.index.advance(indexed.index.day().plusDays(1)));
    }
  }
}
