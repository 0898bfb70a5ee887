// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import org.actionplan.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * The policies by which an engine judges: many plans are judged by one, which is then read once.
 */
final class PreparedPolicies {

  private final KnownRules known;
  private final PreparedRules byDefault;
  private volatile @Nullable LastRead lastRead;

  PreparedPolicies(KnownRules known) {
    this.known = known;
    this.byDefault = PreparedRules.asCatalogued(known, Policy.CORE);
  }

  /** The rules that a policy has run. */
  PreparedRules prepare(Policy policy) {
    if (isAsCatalogued(policy)) {
      return byDefault.under(policy);
    }
    @Nullable LastRead last = lastRead;
    if (last == null || last.policy != policy) {
      last = new LastRead(policy, PolicyReader.read(known, policy));
      lastRead = last;
    }
    return last.rules;
  }

  private record LastRead(Policy policy, PreparedRules rules) {}

  private static boolean isAsCatalogued(Policy policy) {
    return policy.rules().isEmpty()
        && policy.profile().isEmpty()
        && policy.otherRules().isEmpty()
        && policy.ruleset() == 1
        && policy.suppressions().isEmpty()
        && policy.baseline().isEmpty();
  }
}
