// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs, once and on little data; how long it takes tells nothing here. */
class SmokeTest {

  private static final Options ONCE =
      new OptionsBuilder()
          .include("org.actionplan.benchmarks")
          .mode(Mode.SingleShotTime)
          .forks(0)
          .warmupIterations(0)
          .measurementIterations(1)
          .param("cells", "6")
          .param("plans", "3")
          .param("times", "2")
          .timeout(TimeValue.minutes(1))
          .shouldFailOnError(true)
          .verbosity(VerboseMode.SILENT)
          .build();

  @Test
  void everyBenchmarkRuns() throws Exception {
    Collection<RunResult> results = new Runner(ONCE).run();

    assertThat(results).isNotEmpty();
  }
}
