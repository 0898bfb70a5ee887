// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.cells;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A cell is read: a plain date by all, and what stands in plans by the library alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 2, time = 1)
public class ReadCells {

  static final Conventions CONVENTIONS = Conventions.UK_LOCAL_GOVERNMENT;

  /** Readers that are made once. */
  @State(Scope.Thread)
  public static class Readers {
    private final Natural natural = new Natural();
  }

  /** A plain date, with its text, precision and what it leaves open. */
  @Benchmark
  public Timescale actionplan(PlainCells cells) {
    return Timescale.parse(cells.next(), CONVENTIONS);
  }

  /** A plain date, as a day alone. */
  @Baseline
  @Benchmark
  public @Nullable LocalDate onePass(PlainCells cells) {
    return OnePass.firstDay(cells.next());
  }

  /** A plain date, as a day alone. */
  @Baseline
  @Benchmark
  public @Nullable LocalDate formatters(PlainCells cells) {
    return Formatters.firstDay(cells.next());
  }

  /** A plain date, as a day alone. */
  @Baseline
  @Benchmark
  public @Nullable LocalDate natty(PlainCells cells, Readers readers) {
    return readers.natural.natty(cells.next());
  }

  /** A plain date, as a day alone. */
  @Benchmark
  public @Nullable LocalDate prettytime(PlainCells cells, Readers readers) {
    return readers.natural.prettytime(cells.next());
  }

  /** What stands in plans about time: dates, spans, stages, periods, words. */
  @Benchmark
  public Timescale timescalesOfPlans(PlanCells cells) {
    return Timescale.parse(cells.nextTimescale(), CONVENTIONS);
  }

  /** What stands in plans about money: amounts, ranges, words. */
  @Benchmark
  public Budget budgetsOfPlans(PlanCells cells) {
    return Budget.parse(cells.nextBudget(), CONVENTIONS);
  }
}
