// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.Arrays;

/**
 * How many things of a plan can be the same at most, told by their hashes: in most plans too few to
 * look any closer, and nothing has to be made for comparing them.
 */
final class Lookalikes {

  private int[] hashes = new int[32];
  private int size;

  void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** The size of the largest group of things with one hash. */
  int most() {
    Arrays.sort(hashes, 0, size);
    int most = 0;
    int first = 0;
    for (int i = 0; i < size; i++) {
      if (hashes[i] != hashes[first]) {
        first = i;
      }
      most = Math.max(most, i - first + 1);
    }
    return most;
  }
}
