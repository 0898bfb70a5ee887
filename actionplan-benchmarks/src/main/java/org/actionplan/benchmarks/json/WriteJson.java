// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.benchmarks.plans.PlanRecord;
import org.actionplan.io.PlanStreamWriter;
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

/** Values are written as documents on one line, one after the other into the same memory. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class WriteJson {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final PlanStreamWriter writer = PlanStreamWriter.of(out);
  private final List<PlanRecord> records = new ArrayList<>();

  /** Makes records of the same plans. */
  @Setup
  public void make(JsonPlans plans) {
    plans.documents().forEach(document -> records.add(ReadJson.databind(document)));
  }

  @Benchmark
  public long actionplan(JsonPlans plans) throws IOException {
    long bytes = 0;
    for (ActionPlan plan : plans.values()) {
      out.reset();
      writer.write(plan);
      bytes += out.size();
    }
    return bytes;
  }

  @Baseline
  @Benchmark
  public long databind() {
    long bytes = 0;
    for (PlanRecord plan : records) {
      out.reset();
      JsonPlans.MAPPER.writeValue(out, plan);
      bytes += out.size() + 1;
    }
    return bytes;
  }

  @Benchmark
  public long gson() throws IOException {
    long bytes = 0;
    for (PlanRecord plan : records) {
      out.reset();
      try (OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
        JsonPlans.GSON.toJson(plan, writer);
      }
      bytes += out.size() + 1;
    }
    return bytes;
  }

  @Benchmark
  public long fastjson2() {
    long bytes = 0;
    for (PlanRecord plan : records) {
      out.reset();
      JSON.writeTo(out, plan);
      bytes += out.size() + 1;
    }
    return bytes;
  }
}
