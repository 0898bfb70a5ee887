// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that come up as often as their weight says. */
final class Spread<T> {

  private final List<T> values = new ArrayList<>();

  private Spread() {}

  static <T> Spread<T> empty() {
    return new Spread<>();
  }

  /** Adds values that together have a weight, and share it evenly. */
  @SafeVarargs
  final Spread<T> with(int weight, T... alternatives) {
    // A common multiple of the numbers of alternatives would be exact; this is near enough.
    int slots = weight * 12;
    for (int i = 0; i < slots; i++) {
      values.add(alternatives[i % alternatives.length]);
    }
    return this;
  }

  T draw(RandomGenerator random) {
    return values.get(random.nextInt(values.size()));
  }
}
