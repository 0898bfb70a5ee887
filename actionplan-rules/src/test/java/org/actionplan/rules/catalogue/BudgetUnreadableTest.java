// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;

class BudgetUnreadableTest {

  private static final RuleCheck CHECK = RuleCheck.of(new BudgetUnreadable());
  private static final Budget CODE = new Budget.Unreadable("GIF");

  @Test
  void keepsTheWordsThatNobodyUnderstood() {
    Finding finding = CHECK.findings(Sample.plan(Sample.action(CODE)), Sample.AS_OF).get(0);

    assertThat(CHECK.lines(Sample.action(CODE)))
        .containsExactly(
            "WARNING recommendation R1, action 1, budget: The budget was not understood as an"
                + " amount, as existing resources or as another answer.");
    assertThat(finding.text()).contains("GIF");
    assertThat(finding.advice())
        .isEqualTo(
            "Write an amount such as \"£50,000\", or words such as \"within existing resources\".");
    assertThat(finding.suggestion()).isEmpty();
  }

  @Test
  void suggestsWhatWasMeantWhereASlipIsLikelyUnlessThePolicySaysOtherwise() {
    var plan = Sample.plan(Sample.action(new Budget.Unreadable("Within exsiting resources")));

    assertThat(CHECK.findings(plan, Sample.AS_OF))
        .extracting(Finding::suggestion)
        .containsExactly(Optional.of("Within existing resources"));
    assertThat(CHECK.under(RuleSetting.with("suggest", false)).findings(plan, Sample.AS_OF))
        .extracting(Finding::suggestion)
        .containsExactly(Optional.empty());
  }

  @Test
  void aBlankAndAnOwedFigureAreNotUnreadable() {
    assertThat(CHECK.lines(Sample.action(new Budget.Unstated("")))).isEmpty();
    assertThat(CHECK.lines(Sample.action(new Budget.ToBeConfirmed("????")))).isEmpty();
  }
}
