// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CyclesTest {

  @Test
  void nodesOfOneCycleBelongTogetherAndThePathBetweenTwoCyclesToNeither() {
    Cycles cycles = new Cycles(new int[][] {{1}, {0, 2}, {3}, {4}, {3}});

    assertThat(cycles.hasBoth(0, 1)).isTrue();
    assertThat(cycles.hasBoth(3, 4)).isTrue();
    assertThat(cycles.hasBoth(1, 2)).isFalse();
    assertThat(cycles.hasBoth(2, 3)).isFalse();
    assertThat(cycles.hasBoth(0, 3)).isFalse();
  }

  @Test
  void aDeepCycleIsFoundWithoutRecursion() {
    int[][] edges = new int[200_000][];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = new int[] {(i + 1) % edges.length};
    }

    assertThat(new Cycles(edges).hasBoth(0, edges.length - 1)).isTrue();
  }

  @Test
  void twoWaysToOneNodeAreNoCycle() {
    Cycles cycles = new Cycles(new int[][] {{1, 2}, {3}, {3}, {}});

    assertThat(cycles.hasBoth(0, 1)).isFalse();
    assertThat(cycles.hasBoth(1, 3)).isFalse();
    assertThat(cycles.hasBoth(2, 3)).isFalse();
  }
}
