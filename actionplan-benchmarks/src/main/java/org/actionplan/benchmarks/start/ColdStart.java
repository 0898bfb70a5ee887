// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.actionplan.benchmarks.Baseline;
import org.actionplan.benchmarks.plans.PlanGenerator;
import org.actionplan.io.Format;
import org.actionplan.io.PlanWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A JVM is started for one plan, and waited for. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class ColdStart {

  private Path plan = Path.of("");

  /** Writes the plan. */
  @Setup
  public void make() throws IOException {
    plan = Files.createTempFile("plan", ".json");
    PlanWriter.of(Format.JSON).write(PlanGenerator.plans(1).get(0), plan);
  }

  /** Removes the plan. */
  @TearDown
  public void remove() throws IOException {
    Files.deleteIfExists(plan);
  }

  /** Reads it and checks it by all rules. */
  @Benchmark
  public int actionplan() throws IOException, InterruptedException {
    return run(ReadAndCheck.class);
  }

  /** Reads it, and makes nothing of it. */
  @Baseline
  @Benchmark
  public int databind() throws IOException, InterruptedException {
    return run(ReadWithDatabind.class);
  }

  private int run(Class<?> program) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                plan.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program + " ended with " + process.exitValue());
    }
    return Integer.parseInt(printed.strip());
  }
}
