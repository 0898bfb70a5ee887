// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** The benchmarks of one class, round by round. */
final class Comparison {

  private static final double CONFIDENCE = 0.95;

  /** Of fewer no error is known. */
  private static final int LEAST_ROUNDS = 3;

  private final String title;
  private final Map<String, List<Measurement>> byName = new LinkedHashMap<>();

  Comparison(String title) {
    this.title = title;
  }

  /** Adds what was measured in a round; rounds come in their order, counted from 1. */
  void add(int round, Measurement measurement) {
    List<Measurement> rounds = byName.computeIfAbsent(measurement.name(), n -> new ArrayList<>());
    rounds.add(measurement);
    if (rounds.size() != round) {
      throw new IllegalStateException(
          measurement.name() + " was measured " + rounds.size() + " times in " + round + " rounds");
    }
  }

  /** Speed in relation to each baseline, with the error; time and bytes of an operation. */
  String table() {
    List<List<Measurement>> baselines =
        byName.values().stream().filter(rounds -> rounds.get(0).baseline()).toList();
    StringBuilder table = new StringBuilder(title).append('\n');
    table.append(String.format(Locale.ROOT, "  %-20s", "speed beside"));
    for (List<Measurement> baseline : baselines) {
      String name = baseline.get(0).name();
      table.append(String.format(Locale.ROOT, " %14s %14s", name, "by processor"));
    }
    table.append(String.format(Locale.ROOT, " %14s %14s%n", "time", "allocated"));
    byName.forEach((name, rounds) -> table.append(row(name, rounds, baselines)));
    return table.toString();
  }

  private static String row(
      String name, List<Measurement> rounds, List<List<Measurement>> baselines) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-20s", name));
    for (List<Measurement> baseline : baselines) {
      String passed = ratio(baseline, rounds, Measurement::time);
      String busy = ratio(baseline, rounds, Measurement::processorTime);
      row.append(String.format(Locale.ROOT, " %14s %14s", passed, busy));
    }
    double time = rounds.stream().mapToDouble(Measurement::time).average().orElseThrow();
    double bytes = rounds.stream().mapToDouble(Measurement::bytes).average().orElseThrow();
    return row.append(
            String.format(
                Locale.ROOT, " %8.3f %-5s %,12.0f B%n", time, rounds.get(0).unit(), bytes))
        .toString();
  }

  private static String ratio(
      List<Measurement> baseline, List<Measurement> rounds, ToDoubleFunction<Measurement> time) {
    double[] ratios = new double[rounds.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = time.applyAsDouble(baseline.get(i)) / time.applyAsDouble(rounds.get(i));
    }
    Statistics all = new ListStatistics(ratios);
    return ratios.length < LEAST_ROUNDS
        ? String.format(Locale.ROOT, "%.2f", all.getMean())
        : String.format(Locale.ROOT, "%.2f ±%.2f", all.getMean(), all.getMeanErrorAt(CONFIDENCE));
  }
}
