// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.benchmarks.plans.PlanRecord;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Documents in memory are read into values. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReadJson {

  private static final PlanReader LOCATED = PlanReader.of(Format.JSON);
  private static final PlanReader PLAIN = LOCATED.withoutSources();

  /** With the place of each value. */
  @Benchmark
  public void actionplanLocated(JsonPlans plans, Blackhole blackhole) {
    for (byte[] document : plans.documents()) {
      blackhole.consume(LOCATED.read(document));
    }
  }

  /** Without places. */
  @Benchmark
  public void actionplan(JsonPlans plans, Blackhole blackhole) {
    for (byte[] document : plans.documents()) {
      blackhole.consume(PLAIN.read(document));
    }
  }

  static Reading<ActionPlan> actionplan(byte[] document) {
    return LOCATED.read(document);
  }

  @Baseline
  @Benchmark
  public void databind(JsonPlans plans, Blackhole blackhole) {
    for (byte[] document : plans.documents()) {
      blackhole.consume(databind(document));
    }
  }

  static PlanRecord databind(byte[] document) {
    return JsonPlans.MAPPER.readValue(document, PlanRecord.class);
  }

  @Benchmark
  public void gson(JsonPlans plans, Blackhole blackhole) throws IOException {
    for (byte[] document : plans.documents()) {
      blackhole.consume(gson(document));
    }
  }

  static PlanRecord gson(byte[] document) throws IOException {
    try (InputStreamReader reader =
        new InputStreamReader(new ByteArrayInputStream(document), StandardCharsets.UTF_8)) {
      return JsonPlans.GSON.fromJson(reader, PlanRecord.class);
    }
  }

  @Benchmark
  public void fastjson2(JsonPlans plans, Blackhole blackhole) {
    for (byte[] document : plans.documents()) {
      blackhole.consume(fastjson2(document));
    }
  }

  static PlanRecord fastjson2(byte[] document) {
    return JSON.parseObject(document, PlanRecord.class);
  }

  /** Every text is read, and nothing made of it. */
  @Baseline
  @Benchmark
  public void tokenScan(JsonPlans plans, Blackhole blackhole) {
    for (byte[] document : plans.documents()) {
      blackhole.consume(TextScan.characters(document));
    }
  }

  /** What the platform takes to check the bytes and to make characters of them. */
  @Benchmark
  public void utf8(JsonPlans plans, Blackhole blackhole) {
    for (byte[] document : plans.documents()) {
      blackhole.consume(new String(document, StandardCharsets.UTF_8));
    }
  }
}
