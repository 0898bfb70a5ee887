// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.rules.Rule;

/**
 * The built-in rules.
 *
 * <p>An explicit list: no class path is scanned, and the order is that of the documentation. Every
 * rule is explained in {@code docs/rules.md}, which is generated from it.
 */
public final class Catalogue {

  private static final List<Rule> RULES =
      List.of(
          new RecommendationWithoutAction(),
          new DuplicateReference(),
          new OwnerMissing(),
          new TimescaleMissing(),
          new TimescaleUnreadable(),
          new TimescaleAmbiguous(),
          new OngoingWithoutReviewDate(),
          new DeadlineBeforeApproval(),
          new DeadlineLapsed(),
          new DeadlinePossiblyLapsed(),
          new DeadlineApproaching(),
          new BudgetMissing(),
          new BudgetUnresolved(),
          new BudgetUnreadable());

  private Catalogue() {}

  /**
   * All built-in rules, for {@link org.actionplan.rules.RuleEngine#of(List)}.
   *
   * @return the rules in the order of the documentation
   */
  public static List<Rule> rules() {
    return RULES;
  }
}
