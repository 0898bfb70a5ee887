// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.actionplan.calendar.Deadline;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Ownership;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;

/** A roll-up in the making. */
final class RollUpBuilder {

  private final ReportingPeriod period;
  private final ActionStanding standing;
  private int plans;
  private int recommendations;
  private final SortedMap<Decision, Integer> decisions = new TreeMap<>();
  private Tally total = Tally.NONE;
  private final NameGroupingBuilder<Tally> byOwner =
      new NameGroupingBuilder<>(Tally.NONE, Tally::plus);
  private final NameGroupingBuilder<Tally> byBody =
      new NameGroupingBuilder<>(Tally.NONE, Tally::plus);
  private final GroupingBuilder<Status, Tally> byStatus =
      new GroupingBuilder<>(Tally.NONE, Tally::plus);
  private final GroupingBuilder<Decision, Tally> byDecision =
      new GroupingBuilder<>(Tally.NONE, Tally::plus);
  private final GroupingBuilder<YearMonth, Tally> byMonthDue =
      new GroupingBuilder<>(Tally.NONE, Tally::plus);
  private final RecommendationRollUpBuilder counts = new RecommendationRollUpBuilder();
  private final BudgetRollUpBuilder budgets = new BudgetRollUpBuilder();

  RollUpBuilder(ReportingPeriod period) {
    this.period = period;
    this.standing = new ActionStanding(period);
  }

  void add(ActionPlan plan) {
    plans++;
    for (Recommendation recommendation : plan.recommendations()) {
      Optional<Decision> decision = RecommendationTally.decision(recommendation);
      recommendations++;
      decisions.merge(decision.orElse(Decision.NOT_STATED), 1, Integer::sum);
      counts.add(plan, recommendation);
      for (Action action : recommendation.actions()) {
        Tally one = standing.of(plan, recommendation, action);
        add(action, one);
        byBody.add(plan.recommendingBody(), one);
        byDecision.add(decision, one);
        if (one.givenUp() == 0) {
          budgets.add(action.budget(), plan.currency());
        }
      }
    }
  }

  private void add(Action action, Tally one) {
    total = total.plus(one);
    byOwner.add(lead(action), one);
    byStatus.add(Optional.of(action.status()).filter(it -> it != Status.NOT_STATED), one);
    byMonthDue.add(action.timescale().deadline().map(Deadline::latest).map(YearMonth::from), one);
  }

  private static Optional<String> lead(Action action) {
    return action.owners().stream()
        .filter(owner -> owner.role() == Owner.Role.LEAD)
        .findFirst()
        .map(Owner::post)
        .filter(post -> Ownership.parse(post).kind() == Ownership.Kind.NAMED);
  }

  void add(RollUp other) {
    plans += other.plans();
    recommendations += other.recommendations();
    other.decisions().forEach((decision, count) -> decisions.merge(decision, count, Integer::sum));
    total = total.plus(other.total());
    byOwner.add(other.byOwner().groups(), other.byOwner().unanswered());
    byBody.add(other.byBody().groups(), other.byBody().unanswered());
    byStatus.add(other.byStatus().groups(), other.byStatus().unanswered());
    byDecision.add(other.byDecision().groups(), other.byDecision().unanswered());
    byMonthDue.add(other.byMonthDue().groups(), other.byMonthDue().unanswered());
    counts.add(other.recommendationCounts());
    budgets.add(other.budgets());
  }

  RollUpBuilder merge(RollUpBuilder other) {
    add(other.build());
    return this;
  }

  RollUp build() {
    return RollUp.builder()
        .period(period)
        .plans(plans)
        .recommendations(recommendations)
        .decisions(decisions)
        .recommendationCounts(counts.build())
        .total(total)
        .byOwner(new Grouping<>(byOwner.groups(), byOwner.unstated()))
        .byBody(new Grouping<>(byBody.groups(), byBody.unstated()))
        .byStatus(new Grouping<>(byStatus.groups(), byStatus.unstated()))
        .byDecision(new Grouping<>(byDecision.groups(), byDecision.unstated()))
        .byMonthDue(new Grouping<>(byMonthDue.groups(), byMonthDue.unstated()))
        .budgets(budgets.build())
        .build();
  }
}
