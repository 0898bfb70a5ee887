// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Report;
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
 * @param previous the version of the plan before this one; empty if the plan is judged by itself
 */
public record Example(
    String description,
    Optional<Severity> expected,
    ActionPlan plan,
    LocalDate asOf,
    RuleSetting setting,
    Policy policy,
    Optional<ActionPlan> previous) {

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
        description,
        Optional.of(severity),
        plan,
        asOf,
        RuleSetting.DEFAULT,
        Policy.CORE,
        Optional.empty());
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
    return new Example(
        description,
        Optional.empty(),
        plan,
        asOf,
        RuleSetting.DEFAULT,
        Policy.CORE,
        Optional.empty());
  }

  /**
   * This case under other parameters.
   *
   * @param setting how the rule differs from the catalogue
   * @return the example under that setting
   */
  public Example under(RuleSetting setting) {
    return new Example(description, expected, plan, asOf, setting, policy, previous);
  }

  /**
   * This case in an authority that has said more than how its rules are set.
   *
   * @param policy for example one with a register of posts
   * @return the example under that policy
   */
  public Example under(Policy policy) {
    return new Example(description, expected, plan, asOf, setting, policy, previous);
  }

  /**
   * This case in a plan that had another version before.
   *
   * @param previous the version before
   * @return the example beside that version
   */
  public Example after(ActionPlan previous) {
    return new Example(description, expected, plan, asOf, setting, policy, Optional.of(previous));
  }

  /**
   * What an engine says of the case.
   *
   * @param engine an engine that has the rule
   * @param judged the plan of this case, or the same plan read from a document
   * @param rule the rule that the case is an example of
   * @return the report on the plan, beside the version before if there is one
   */
  public Report judge(RuleEngine engine, ActionPlan judged, RuleId rule) {
    return previous.isPresent()
        ? engine.check(judged, previous.get(), policyFor(rule), asOf)
        : engine.check(judged, policyFor(rule), asOf);
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
