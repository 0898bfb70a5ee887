// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class BudgetTotalMismatchTest {

  private static final RuleCheck CHECK = RuleCheck.of(new BudgetTotalMismatch());

  private static ActionPlan plan(String total, String... budgets) {
    Recommendation.Builder recommendation = Sample.recommendation();
    for (String budget : budgets) {
      recommendation.addActions(Sample.action(read(budget)).build());
    }
    return Sample.plan(recommendation.build()).withStatedTotal(read(total));
  }

  private static Budget read(String text) {
    return Budget.parse(text, Conventions.UK_LOCAL_GOVERNMENT);
  }

  private static List<String> lines(String total, String... budgets) {
    return CHECK.lines(plan(total, budgets));
  }

  @Test
  void aTotalIsTheSumOfTheBudgetsButForRounding() {
    assertThat(lines("£100,000", "£60,000", "£41,000")).isEmpty();
    assertThat(lines("£100,000", "£60,000", "£41,001"))
        .containsExactly(
            "WARNING statedTotal: The plan states a total of 100000 GBP, and the budgets of its"
                + " actions add up to 101001 GBP.");
    assertThat(lines("£100,000", "£60,000", "£39,000")).isEmpty();
    assertThat(lines("£100,000", "£60,000", "£38,999")).hasSize(1);
  }

  @Test
  void thePolicySetsTheTolerance() {
    RuleCheck exact = CHECK.under(RuleSetting.with("tolerancePercent", 0));
    RuleCheck lenient = CHECK.under(RuleSetting.with("tolerancePercent", 10));

    assertThat(exact.lines(plan("£100,000", "£100,000"))).isEmpty();
    assertThat(exact.lines(plan("£100,000", "£100,000.01"))).hasSize(1);
    assertThat(lenient.lines(plan("£100,000", "£90,000"))).isEmpty();
    assertThat(lenient.lines(plan("£100,000", "£89,999.99"))).hasSize(1);
  }

  @Test
  void whatCostsNothingCountsAsNothing() {
    assertThat(lines("£60,000", "£60,000", "No cost", "N/A")).isEmpty();
    assertThat(lines("£60,000", "No cost")).hasSize(1);
    assertThat(CHECK.lines(Sample.plan().withStatedTotal(read("£60,000")))).isEmpty();
  }

  @Test
  void nothingIsSaidWhereABudgetDoesNotSayExactlyWhatItIs() {
    for (String open :
        List.of("TBC", "", "asdf", "Within existing resources", "up to £5,000", "about £5,000")) {
      assertThat(lines("£100,000", "£60,000", open)).as(open).isEmpty();
    }
  }

  @Test
  void nothingIsSaidWhereTheTotalIsNoExactAmount() {
    for (String total : List.of("TBC", "No cost", "about £100,000", "up to £100,000")) {
      assertThat(lines(total, "£60,000")).as(total).isEmpty();
    }
    assertThat(CHECK.lines(plan("£1", "£60,000").withStatedTotal(Optional.empty()))).isEmpty();
  }

  @Test
  void likeIsComparedWithLike() {
    assertThat(lines("£100,000 per year", "£60,000")).isEmpty();
    assertThat(lines("£100,000 per year", "£60,000 per year")).hasSize(1);
    assertThat(lines("£100,000", "£100,000", "€5,000")).isEmpty();
    assertThat(lines("£100,000", "€100,000"))
        .singleElement()
        .asString()
        .endsWith("add up to 0 GBP.");
  }

  @Test
  void anAmountThatNamesNoCurrencyIsInThatOfThePlan() {
    Conventions neutral = Conventions.NEUTRAL;
    ActionPlan pounds =
        plan("£100,000", "£60,000")
            .withStatedTotal(Budget.parse("100,000.00", neutral))
            .withConventions(neutral);

    assertThat(CHECK.lines(pounds)).hasSize(1);
    assertThat(CHECK.lines(pounds.withCurrency(Optional.empty()))).isEmpty();
  }

  @Test
  void rangesAgreeWhereTheyMeet() {
    assertThat(lines("£100,000", "£50,000 - £60,000", "£50,000")).isEmpty();
    assertThat(lines("£90,000", "£50,000 - £60,000", "£50,000"))
        .containsExactly(
            "WARNING statedTotal: The plan states a total of 90000 GBP, and the budgets of its"
                + " actions add up to 100000–110000 GBP.");
    assertThat(lines("£90,000 - £100,000", "£101,000")).isEmpty();
    assertThat(lines("£90,000 - £100,000", "£101,001")).hasSize(1);
  }

  @Test
  void anActionCountsWhateverItsStatus() {
    ActionPlan plan = plan("£100,000", "£60,000", "£40,000");
    ActionPlan done =
        plan.withRecommendations(
            plan.recommendations().stream()
                .map(
                    row ->
                        row.withActions(
                            row.actions().stream()
                                .map(action -> action.withStatus(Status.CANCELLED))
                                .toList()))
                .toList());

    assertThat(CHECK.lines(done)).isEmpty();
  }
}
