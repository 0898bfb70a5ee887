// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 1)
public class ReadYaml {

  private static final PlanReader READER = PlanReader.of(Format.YAML);

  /** With the place of each value. */
  @Benchmark
  public void actionplan(YamlPlans plans, Blackhole blackhole) throws IOException {
    for (byte[] document : plans.documents()) {
      blackhole.consume(actionplan(document));
    }
  }

  static Reading<ActionPlan> actionplan(byte[] document) throws IOException {
    return READER.read(new ByteArrayInputStream(document));
  }

  @Baseline
  @Benchmark
  public void databind(YamlPlans plans, Blackhole blackhole) {
    for (byte[] document : plans.documents()) {
      blackhole.consume(databind(document));
    }
  }

  static PlanRecord databind(byte[] document) {
    return YamlPlans.MAPPER.readValue(document, PlanRecord.class);
  }

  /** Every scalar is read, and nothing made of it. */
  @Baseline
  @Benchmark
  public void events(YamlPlans plans, Blackhole blackhole) {
    for (byte[] document : plans.documents()) {
      blackhole.consume(EventScan.characters(document));
    }
  }
}
