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
          new ResponseOverdue(),
          new ResponseDecisionMissing(),
          new ResponseInPrinciple(),
          new RejectionWithoutReason(),
          new RecommendationWithoutAction(),
          new RejectedWithActions(),
          new PartialAcceptanceUnscoped(),
          new RecommendationNotActionable(),
          new ActionOrphaned(),
          new DuplicateReference(),
          new DanglingReference(),
          new DependencyOutOfOrder(),
          new OwnerMissing(),
          new OwnerNotAPost(),
          new OwnerPostUnknown(),
          new OwnerOverloaded(),
          new OwnerLeadUnclear(),
          new TimescaleMissing(),
          new TimescaleUnreadable(),
          new TimescaleAmbiguous(),
          new OngoingWithoutReviewDate(),
          new DeadlineBeforeApproval(),
          new DeadlineLapsed(),
          new DeadlinePossiblyLapsed(),
          new DeadlineApproaching(),
          new DeadlineRevisionUnexplained(),
          new DeadlineSlippedRepeatedly(),
          new OriginalDeadlineLost(),
          new DeadlinesBunched(),
          new DeadlineExceedsPriorityTarget(),
          new BudgetMissing(),
          new BudgetUnresolved(),
          new BudgetAmountWithoutCurrency(),
          new BudgetUnreadable(),
          new BudgetAllWithinExisting(),
          new BudgetTotalMismatch(),
          new StatusContradictsDates(),
          new RagContradictsPolicy(),
          new CompletedWithoutEvidence(),
          new ClosedWithOpenActions(),
          new VerificationOutstanding(),
          new ProgressUpdateStale(),
          new ConfidentialInPublicOutput());

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
