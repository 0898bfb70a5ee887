// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
@Measurement(iterations = 10)
@State(Scope.Benchmark)
public class ColdStart {

  private Path plan = Path.of("");
  private Path classes = Path.of("");

  /** Writes the plan, and which classes the first check loads. */
  @Setup
  public void make() throws IOException, InterruptedException {
    plan = Files.createTempFile("plan", ".json");
    classes = Files.createTempFile("classes", ".txt");
    PlanWriter.of(Format.JSON).write(PlanGenerator.plans(1).get(0), plan);
    Files.write(classes, loaded(print(CheckOne.class, List.of("-Xlog:class+load:stdout:none"))));
  }

  /** The names in the log of a JVM, of those classes that were read and not spun. */
  private static List<String> loaded(String log) {
    return log.lines()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.substring(0, line.indexOf(" source: ")))
        .filter(name -> name.indexOf('/') < 0 && !name.contains("Lambda"))
        .toList();
  }

  /** Removes what was written. */
  @TearDown
  public void remove() throws IOException {
    Files.deleteIfExists(plan);
    Files.deleteIfExists(classes);
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

  /** Checks a plan that is made in the program. */
  @Benchmark
  public int firstCheck() throws IOException, InterruptedException {
    return run(CheckOne.class);
  }

  /** Loads and initialises the classes of the first check, and checks nothing. */
  @Baseline
  @Benchmark
  public int sameClasses() throws IOException, InterruptedException {
    return Integer.parseInt(print(LoadClasses.class, List.of(), classes.toString()).strip());
  }

  private int run(Class<?> program) throws IOException, InterruptedException {
    return Integer.parseInt(print(program, List.of(), plan.toString()).strip());
  }

  private static String print(Class<?> program, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program + " ended with " + process.exitValue());
    }
    return printed;
  }
}
