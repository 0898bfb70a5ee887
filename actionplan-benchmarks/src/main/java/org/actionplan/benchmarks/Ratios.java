// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs a group of benchmarks several times and prints the ratios to its baselines.
 *
 * <p>A ratio is taken within a round, in which each benchmark has a JVM of its own soon after the
 * others: whatever slows the machine down for minutes slows all of them down. There is one of the
 * time that passed, and one of the time that processors were busy, which is the better one where
 * others use the machine, and says nothing about threads or other processes. The error is the half
 * width of the 95 % confidence interval of the mean over the rounds.
 *
 * <p>Arguments: the group, for example {@code json} or {@code json.ReadJson}; the number of rounds;
 * options of JMH.
 */
public final class Ratios {

  private Ratios() {}

  /**
   * Runs a group.
   *
   * @param arguments the group, the number of rounds, options of JMH
   * @throws RunnerException if a benchmark fails
   * @throws CommandLineOptionException if JMH does not know an option
   */
  public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
    String group = arguments[0];
    int rounds = Integer.parseInt(arguments[1]);
    Options options = options(group, Arrays.copyOfRange(arguments, 2, arguments.length));
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (RunResult result : new Runner(options).run()) {
        Measurement measurement = Measurement.of(result);
        comparisons
            .computeIfAbsent(measurement.comparison(), Comparison::new)
            .add(round, measurement);
      }
      System.out.println("round " + round + " of " + rounds + " done");
    }
    comparisons.values().forEach(comparison -> System.out.println(comparison.table()));
  }

  private static Options options(String group, String... rest) throws CommandLineOptionException {
    return new OptionsBuilder()
        .parent(new CommandLineOptions(rest))
        .include("\\.benchmarks\\." + group.replace(".", "\\.") + "\\.")
        .forks(1)
        .addProfiler(GCProfiler.class)
        .addProfiler(ProcessorTime.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
