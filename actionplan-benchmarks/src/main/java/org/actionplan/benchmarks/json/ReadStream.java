// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.benchmarks.plans.PlanRecord;
import org.actionplan.io.PlanStreamReader;
import org.actionplan.io.ReadLimits;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.MappingIterator;

/** A long stream of lines is read once: the same thousand plans over and over. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class ReadStream {

  private static final PlanStreamReader READER =
      PlanStreamReader.of(ReadLimits.STREAM).withoutSources();

  /** How often the plans come round. */
  @Param("100")
  public int times = 100;

  private byte[] lines = {};

  /** Puts the lines together. */
  @Setup
  public void make(JsonPlans plans) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    plans.documents().forEach(out::writeBytes);
    lines = out.toByteArray();
  }

  private InputStream stream() {
    return new SequenceInputStream(
        Collections.enumeration(
            IntStream.range(0, times).mapToObj(i -> new ByteArrayInputStream(lines)).toList()));
  }

  @Benchmark
  public long actionplan() {
    try (Stream<Reading<ActionPlan>> plans = READER.read(stream())) {
      return plans.mapToLong(plan -> plan.value().orElseThrow().recommendations().size()).sum();
    }
  }

  /** In parallel, with the order kept. */
  @Benchmark
  public long actionplanParallel() {
    try (Stream<Reading<ActionPlan>> plans = READER.read(stream()).parallel()) {
      return plans.mapToLong(plan -> plan.value().orElseThrow().recommendations().size()).sum();
    }
  }

  @Baseline
  @Benchmark
  public long databind() {
    long recommendations = 0;
    try (MappingIterator<PlanRecord> plans =
        JsonPlans.MAPPER.readerFor(PlanRecord.class).readValues(stream())) {
      while (plans.hasNext()) {
        recommendations += Objects.requireNonNull(plans.next().recommendations()).size();
      }
    }
    return recommendations;
  }
}
