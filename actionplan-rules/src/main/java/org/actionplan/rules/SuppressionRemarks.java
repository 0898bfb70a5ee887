// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.Suppression;
import org.jspecify.annotations.Nullable;

/** What the engine itself says about the suppressions of a policy. */
final class SuppressionRemarks {

  private final PolicyRemarks policy;

  SuppressionRemarks(Policy policy) {
    this.policy = new PolicyRemarks(policy);
  }

  Finding expired(Suppression suppression, LocalDate asOf) {
    return draft(OwnRules.SUPPRESSION_EXPIRED, OwnRules.EXPIRED, suppression)
        .fact("expires", suppression.expires())
        .since(suppression.expires().plusDays(1))
        .finish(Optional.of(asOf));
  }

  Finding unused(Suppression suppression, LocalDate asOf) {
    return draft(OwnRules.SUPPRESSION_UNUSED, OwnRules.UNUSED, suppression)
        .finish(Optional.of(asOf));
  }

  /** Says what has changed, by that of several findings which does not depend on their order. */
  Finding factsChanged(Suppression suppression, List<Finding> matched, LocalDate asOf) {
    String changes =
        Collections.min(matched.stream().map(each -> changes(suppression, each)).toList());
    return draft(OwnRules.SUPPRESSION_FACTS_CHANGED, OwnRules.CHANGED, suppression)
        .fact("changes", changes)
        .finish(Optional.of(asOf));
  }

  private static String changes(Suppression suppression, Finding finding) {
    List<String> changes = new ArrayList<>();
    suppression
        .facts()
        .forEach(
            (name, relied) -> {
              @Nullable String found = finding.facts().get(name);
              if (!relied.equals(found)) {
                changes.add(
                    name
                        + " was \""
                        + relied
                        + "\" and is "
                        + (found == null ? "not there" : "\"" + found + "\""));
              }
            });
    return String.join(", ", changes);
  }

  private FindingDraft draft(RuleDefinition own, Wording wording, Suppression suppression) {
    String target = suppression.target().toString();
    return PolicyRemarks.draft(own, wording, policy.subject("suppression of " + target))
        .fact("suppression", target)
        .fact("approver", suppression.approver());
  }
}
