// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.actionplan.budget.Budget;
import org.actionplan.plan.Action;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class BudgetAllWithinExistingTest {

  private static final RuleCheck CHECK = RuleCheck.of(new BudgetAllWithinExisting());
  private static final Action WITHIN = Sample.action().build();

  private static List<String> lines(RuleCheck check, int within, Action... others) {
    List<Action> actions = new ArrayList<>(Collections.nCopies(within, WITHIN));
    actions.addAll(List.of(others));
    return check.lines(Sample.plan(Sample.recommendation().actions(actions).build()));
  }

  @Test
  void fiveActionsWithoutMoneyOfTheirOwnAreOdd() {
    assertThat(lines(CHECK, 4)).isEmpty();
    assertThat(lines(CHECK, 5))
        .containsExactly(
            "INFO plan: All 5 open actions that cost something are to be met from existing"
                + " resources.");
  }

  @Test
  void oneThatIsNotWithinExistingResourcesIsEnough() {
    assertThat(lines(CHECK, 5, WITHIN.withBudget(new Budget.ToBeConfirmed("TBC")))).isEmpty();
    assertThat(lines(CHECK, 5, WITHIN.withBudget(new Budget.Unstated("")))).isEmpty();
  }

  @Test
  void whatCostsNothingAndWhatIsClosedDoesNotCount() {
    Action free = WITHIN.withBudget(new Budget.None("No cost"));
    Action none = WITHIN.withBudget(new Budget.NotApplicable("N/A"));
    Action closed = WITHIN.withStatus(Status.VERIFIED).withBudget(new Budget.ToBeConfirmed("TBC"));

    assertThat(lines(CHECK, 4, free, none, closed)).isEmpty();
    assertThat(lines(CHECK, 5, free, none, closed)).hasSize(1);
  }

  @Test
  void thePolicySetsHowManyAreOdd() {
    assertThat(lines(CHECK.under(RuleSetting.with("minActions", 2)), 1)).isEmpty();
    assertThat(lines(CHECK.under(RuleSetting.with("minActions", 2)), 2)).hasSize(1);
    assertThat(lines(CHECK.under(RuleSetting.with("minActions", 0)), 0)).isEmpty();
  }
}
