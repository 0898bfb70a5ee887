// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookalikesTest {

  private static Lookalikes of(int... hashes) {
    Lookalikes lookalikes = new Lookalikes();
    for (int hash : hashes) {
      lookalikes.add(hash);
    }
    return lookalikes;
  }

  @Test
  void areTheLargestGroupWithOneHashWhateverTheirOrder() {
    assertThat(of().most()).isZero();
    assertThat(of(7).most()).isEqualTo(1);
    assertThat(of(7, -3, 9).most()).isEqualTo(1);
    assertThat(of(7, 9, 7).most()).isEqualTo(2);
    assertThat(of(1, 2, 2, 1, 1, 3, 3).most()).isEqualTo(3);
    assertThat(of(3, 2, 3, 1, 3).most()).isEqualTo(3);
  }

  @Test
  void canBeMany() {
    Lookalikes lookalikes = new Lookalikes();
    for (int i = 0; i < 100; i++) {
      lookalikes.add(i % 2);
    }

    assertThat(lookalikes.most()).isEqualTo(50);
  }
}
