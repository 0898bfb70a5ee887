// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.RuleSetting;
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
 */
public record Example(
    String description,
    Optional<Severity> expected,
    ActionPlan plan,
    LocalDate asOf,
    RuleSetting setting) {

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
    return new Example(description, Optional.of(severity), plan, asOf, RuleSetting.DEFAULT);
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
    return new Example(description, Optional.empty(), plan, asOf, RuleSetting.DEFAULT);
  }

  /**
   * This case under other parameters.
   *
   * @param setting how the rule differs from the catalogue
   * @return the example under that setting
   */
  public Example under(RuleSetting setting) {
    return new Example(description, expected, plan, asOf, setting);
  }
}
