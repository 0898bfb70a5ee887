// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.action;
import static org.actionplan.change.Sketch.due;
import static org.actionplan.change.Sketch.ongoing;
import static org.actionplan.change.Sketch.plan;
import static org.actionplan.change.Sketch.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Recommendation;
import org.junit.jupiter.api.Test;

/** Words that are the same in two versions, and read otherwise. */
class ReadOtherwiseTest {

  private static final Action ACTION = action(due("October 2022", "2022-10"));

  @Test
  void saysThatTheSameWordsAboutMoneyAreReadOtherwise() {
    Money pounds = Money.of("5000", "GBP");

    assertThat(changes(ACTION.withBudget(costed(pounds)), ACTION.withBudget(costed(pounds))))
        .isEmpty();
    assertThat(
            changes(
                ACTION.withBudget(costed(pounds)),
                ACTION.withBudget(costed(Money.of("5000", "EUR")))))
        .hasSize(1);
    assertThat(
            changes(
                ACTION.withBudget(new Budget.Band("low ", Budget.Band.Level.LOW)),
                ACTION.withBudget(new Budget.Band("low", Budget.Band.Level.HIGH))))
        .containsExactly(
            "recommendation b, action 1: The words of the budget are still \"low\", but they are"
                + " read otherwise.");
  }

  @Test
  void saysThatTheSameWordsAboutTimeAreReadOtherwise() {
    assertThat(
            changes(
                ACTION.withTimescale(due("Oct 22", "2022-10")),
                ACTION.withTimescale(due("Oct  22", "2022-10-31"))))
        .containsExactly(
            "recommendation b, action 1: The words of the timescale are still \"Oct 22\", but they"
                + " are read otherwise.");
    assertThat(
            changes(
                ACTION.withTimescale(due("Q3", "2022-09-30", "2022-12-31")),
                ACTION.withTimescale(due("Q3", "2022-12-31"))))
        .containsExactly(
            "recommendation b, action 1: The words of the timescale are still \"Q3\", but they are"
                + " read otherwise; the latest day is still 2022-12-31.");
    assertThat(
            changes(
                ACTION.withTimescale(due("mid 2022", "2022-08")),
                ACTION.withTimescale(due("mid 2022", "2022-09"))))
        .containsExactly(
            "recommendation b, action 1: The deadline moved from 2022-08-31 to 2022-09-30, 30 days"
                + " later.");
    assertThat(
            changes(
                ACTION.withTimescale(ongoing()),
                ACTION.withTimescale(
                    new Timescale.Ongoing(
                        "Ongoing",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Period.ofMonths(6))))))
        .containsExactly(
            "recommendation b, action 1: The words of the timescale are still \"Ongoing\", but"
                + " they are read otherwise.");
  }

  private static Budget costed(Money amount) {
    return new Budget.Costed("5,000", MoneyRange.of(amount), Optional.empty(), Funding.UNSTATED);
  }

  private static List<String> changes(Action from, Action to) {
    return changes(
        recommendation("b", "That the policy be published.", from),
        recommendation("b", "That the policy be published.", to));
  }

  private static List<String> changes(Recommendation from, Recommendation to) {
    return PlanDiff.between(plan(from), plan(to)).changes().stream()
        .map(PlanChange::sentence)
        .toList();
  }
}
