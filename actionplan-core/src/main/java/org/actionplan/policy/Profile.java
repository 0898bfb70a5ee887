// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.util.Objects;

/**
 * A policy that many authorities share, and that theirs can {@linkplain Policy#profile() extend}.
 *
 * @param id what it is called, for example {@code uk-policing}
 * @param purpose whom it is for and which duty it encodes, in one or two sentences
 * @param policy what it says beyond the profile that it extends itself
 */
public record Profile(ProfileId id, String purpose, Policy policy) {

  /**
   * Checks that all is there.
   *
   * @param id what it is called
   * @param purpose whom it is for and which duty it encodes
   * @param policy what it says beyond the profile that it extends itself
   */
  public Profile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(policy, "policy");
  }
}
