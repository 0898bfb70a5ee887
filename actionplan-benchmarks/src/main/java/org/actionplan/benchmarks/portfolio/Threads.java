// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.portfolio;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.policy.Policy;
import org.actionplan.rules.portfolio.PortfolioCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A portfolio is judged by the whole catalogue, and each report is handed over in order. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class Threads {

  private static final PortfolioCheck CHECK =
      PortfolioCheck.of(Portfolio.ENGINE, Policy.CORE, LocalDate.of(2023, 10, 18));

  /** In the thread of the caller. */
  @Baseline
  @Benchmark
  public void one(Portfolio portfolio, Blackhole blackhole) throws InterruptedException {
    CHECK.check(portfolio.iterator(), blackhole::consume);
  }

  /** In two threads beside that of the caller, which reads and takes the reports. */
  @Benchmark
  public void two(Portfolio portfolio, Blackhole blackhole) throws InterruptedException {
    CHECK.withThreads(2).check(portfolio.iterator(), blackhole::consume);
  }
}
