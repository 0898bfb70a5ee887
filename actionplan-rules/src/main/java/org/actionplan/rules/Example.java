// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;

/**
 * A case that a rule must flag, or must not.
 *
 * @param description the case in a few words, for example {@code "\"30 September 2026\", in
 *     progress"}
 * @param expected the severity of every finding of the rule on this plan; empty if it must not flag
 * @param plan the smallest plan that shows the case
 * @param asOf the date at which it is judged
 * @param setting how the rule differs from the catalogue in this case
 * @param policy what else the authority has said, for example its register of posts
 */
public record Example(
    String description,
    Optional<Severity> expected,
    ActionPlan plan,
    LocalDate asOf,
    RuleSetting setting,
    Policy policy) {

  /**
   * A case that must be flagged.
   *
   * @param description the case in a few words
   * @param severity how severe the finding must be
   * @param plan the smallest plan that shows it
   * @param asOf the date at which it is judged
   * @return the example, under the rule's defaults
   */
  public static Example flagged(
      String description, Severity severity, ActionPlan plan, LocalDate asOf) {
    return new Example(
        description, Optional.of(severity), plan, asOf, RuleSetting.DEFAULT, Policy.CORE);
  }

  /**
   * A case that must not be flagged.
   *
   * @param description the case in a few words
   * @param plan the smallest plan that shows it
   * @param asOf the date at which it is judged
   * @return the example, under the rule's defaults
   */
  public static Example notFlagged(String description, ActionPlan plan, LocalDate asOf) {
    return new Example(description, Optional.empty(), plan, asOf, RuleSetting.DEFAULT, Policy.CORE);
  }

  /**
   * This case under other parameters.
   *
   * @param setting how the rule differs from the catalogue
   * @return the example under that setting
   */
  public Example under(RuleSetting setting) {
    return new Example(description, expected, plan, asOf, setting, policy);
  }

  /**
   * This case in an authority that has said more than how its rules are set.
   *
   * @param policy for example one with a register of posts
   * @return the example under that policy
   */
  public Example under(Policy policy) {
    return new Example(description, expected, plan, asOf, setting, policy);
  }

  /**
   * The policy by which the case is judged.
   *
   * @param rule the rule that the case is an example of
   * @return the policy with the setting of the rule, which is on even if it is off by default
   */
  public Policy policyFor(RuleId rule) {
    return policy.withRule(rule.value(), setting.withEnabled(setting.enabled().orElse(true)));
  }
}
