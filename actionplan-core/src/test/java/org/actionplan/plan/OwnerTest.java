// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class OwnerTest {

  @Test
  void aPostAloneIsALeadOwnerOfTheAuthorityItself() {
    Owner owner = Owner.of("Head of Stronger Communities");

    assertThat(owner.post()).isEqualTo("Head of Stronger Communities");
    assertThat(owner.role()).isEqualTo(Owner.Role.LEAD);
    assertThat(owner.organisation()).isEmpty();
    assertThat(owner.holder()).isEmpty();
  }

  @Test
  void theHolderMakesAnotherOwnerOfTheSamePost() {
    Owner post = Owner.of("Director of Housing");

    assertThat(post.withHolder("J Smith")).isNotEqualTo(post);
    assertThat(post.withHolder("J Smith").post()).isEqualTo(post.post());
  }

  @Test
  void needsAPost() {
    assertThatIllegalStateException().isThrownBy(() -> Owner.builder().build());
  }
}
