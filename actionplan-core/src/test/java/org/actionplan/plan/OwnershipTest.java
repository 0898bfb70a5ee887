// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnershipTest {

  @Test
  void dittoIsResolvedFromTheRowAbove() {
    Ownership above = Ownership.parse("Head of Housing");
    Ownership ditto = Ownership.parse("ditto");

    assertThat(ditto.owners()).isEmpty();
    assertThat(ditto.resolve(above))
        .isEqualTo(new Ownership("ditto", Ownership.Kind.NAMED, above.owners()));
  }

  @Test
  void ownersOfItsOwnAreNotReplaced() {
    Ownership ownership = Ownership.parse("Head of Planning");

    assertThat(ownership.resolve(Ownership.parse("Head of Housing"))).isSameAs(ownership);
    assertThat(Ownership.parse("").resolve(ownership)).isEqualTo(Ownership.parse(""));
  }

  @Test
  void aPlaceholderIsAnOwnerInThePlanButNoPost() {
    Ownership owed = Ownership.parse(" TBC ");

    assertThat(owed.owners()).containsExactly(Owner.of("TBC"));
    assertThat(owed.posts()).isEmpty();
    assertThat(owed.people()).isEmpty();
  }

  @Test
  void aPersonIsNoPost() {
    Ownership ownership = Ownership.parse("Director of Housing (J Smith) / Cllr Jane Brown");

    assertThat(ownership.posts()).containsExactly("Director of Housing");
    assertThat(ownership.people()).containsExactly("J Smith", "Cllr Jane Brown");
  }

  @Test
  void supportingOwnersFollowTheLead() {
    assertThat(Ownership.parse("Clerk with support from the Chair").owners())
        .containsExactly(Owner.of("Clerk"), Owner.of("Chair").withRole(Owner.Role.SUPPORT));
  }
}
