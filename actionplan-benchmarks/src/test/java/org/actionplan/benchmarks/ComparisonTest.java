// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void ratiosAreTakenWithinARoundAndTheirErrorOverTheRounds() {
    Comparison comparison = new Comparison("Read, plans=1");
    comparison.add(1, measurement("ours", false, 2));
    comparison.add(1, measurement("peer", true, 4));
    comparison.add(2, measurement("ours", false, 20));
    comparison.add(2, measurement("peer", true, 44));
    comparison.add(3, measurement("ours", false, 5));
    comparison.add(3, measurement("peer", true, 9));

    assertThat(comparison.table())
        .isEqualTo(
            """
            Read, plans=1
              speed beside                   peer   by processor           time      allocated
              ours                     2.00 ±0.50     2.00 ±0.50    9.000 ms/op        1,000 B
              peer                     1.00 ±0.00     1.00 ±0.00   19.000 ms/op        1,000 B
            """);
  }

  private static Measurement measurement(String name, boolean baseline, double time) {
    return new Measurement("Read, plans=1", name, baseline, time, "ms/op", 3 * time, 1000);
  }
}
