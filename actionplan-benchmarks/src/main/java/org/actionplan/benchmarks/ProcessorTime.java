// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts the processor time of the whole JVM, its collector and compiler among it: what others do
 * on the same machine lengthens an operation, but hardly adds to this.
 */
public final class ProcessorTime implements InternalProfiler {

  /** What the result is called. */
  static final String NAME = "cpu";

  private long before;

  /** Called by JMH. */
  public ProcessorTime() {}

  @Override
  public String getDescription() {
    return "processor time of an operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = nanoseconds();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double spent = nanoseconds() - before;
    double operations = Math.max(result.getMetadata().getAllOps(), 1);
    return List.of(new ScalarResult(NAME, spent / operations, "ns/op", AggregationPolicy.AVG));
  }

  private static long nanoseconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
