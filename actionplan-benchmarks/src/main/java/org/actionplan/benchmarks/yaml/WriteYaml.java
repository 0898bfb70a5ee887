// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.yaml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.benchmarks.plans.PlanRecord;
import org.actionplan.io.Format;
import org.actionplan.io.PlanWriter;
import org.actionplan.plan.ActionPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Values are written as documents, one after the other into the same memory. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class WriteYaml {

  private static final PlanWriter WRITER = PlanWriter.of(Format.YAML);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final List<PlanRecord> records = new ArrayList<>();

  /** Makes records of the same plans. */
  @Setup
  public void make(YamlPlans plans) {
    plans.documents().forEach(document -> records.add(ReadYaml.databind(document)));
  }

  @Benchmark
  public long actionplan(YamlPlans plans) throws IOException {
    long bytes = 0;
    for (ActionPlan plan : plans.values()) {
      bytes += actionplan(plan).length;
    }
    return bytes;
  }

  byte[] actionplan(ActionPlan plan) throws IOException {
    out.reset();
    WRITER.write(plan, out);
    return out.toByteArray();
  }

  @Baseline
  @Benchmark
  public long databind() {
    long bytes = 0;
    for (PlanRecord plan : records) {
      bytes += databind(plan).length;
    }
    return bytes;
  }

  byte[] databind(PlanRecord plan) {
    out.reset();
    YamlPlans.MAPPER.writeValue(out, plan);
    return out.toByteArray();
  }
}
