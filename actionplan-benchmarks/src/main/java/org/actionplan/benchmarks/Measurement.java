// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark took in one round.
 *
 * @param comparison its class with the parameters
 * @param name its method
 * @param baseline whether others are put in relation to it
 * @param time of an operation
 * @param unit of the time, for example {@code ms/op}
 * @param processorTime of an operation in nanoseconds; not a number where that was not measured
 * @param bytes allocated by an operation; not a number where that was not measured
 */
record Measurement(
    String comparison,
    String name,
    boolean baseline,
    double time,
    String unit,
    double processorTime,
    double bytes) {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  static Measurement of(RunResult result) {
    BenchmarkParams params = result.getParams();
    if (params.getMode() == Mode.Throughput) {
      throw new IllegalArgumentException(params.getBenchmark() + " must measure a time");
    }
    String id = params.getBenchmark();
    int dot = id.lastIndexOf('.');
    String type = id.substring(0, dot);
    String name = id.substring(dot + 1);
    Result<?> time = result.getPrimaryResult();
    return new Measurement(
        type.substring(type.lastIndexOf('.') + 1) + parameters(params),
        name,
        isBaseline(type, name),
        time.getScore(),
        time.getScoreUnit(),
        secondary(result, ProcessorTime.NAME),
        secondary(result, ALLOCATED));
  }

  private static double secondary(RunResult result, String name) {
    Result<?> secondary = result.getSecondaryResults().get(name);
    return secondary == null ? Double.NaN : secondary.getScore();
  }

  private static String parameters(BenchmarkParams params) {
    return params.getParamsKeys().stream()
        .map(key -> ", " + key + "=" + params.getParam(key))
        .collect(Collectors.joining());
  }

  private static boolean isBaseline(String type, String name) {
    try {
      return Arrays.stream(Class.forName(type).getMethods())
          .filter(method -> method.getName().equals(name))
          .anyMatch((Method method) -> method.isAnnotationPresent(Baseline.class));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
