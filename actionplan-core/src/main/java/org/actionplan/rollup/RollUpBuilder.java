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
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;

/** A roll-up in the making. */
final class RollUpBuilder {

  private final ReportingPeriod period;
  private final ActionStanding standing;
  private int plans;
  private int recommendations;
  private final SortedMap<Decision, Integer> decisions = new TreeMap<>();
  private Tally total = Tally.NONE;
  private final NameGroupingBuilder byOwner = new NameGroupingBuilder();
  private final NameGroupingBuilder byBody = new NameGroupingBuilder();
  private final GroupingBuilder<Status> byStatus = new GroupingBuilder<>();
  private final GroupingBuilder<Decision> byDecision = new GroupingBuilder<>();
  private final GroupingBuilder<YearMonth> byMonthDue = new GroupingBuilder<>();
  private final BudgetRollUpBuilder budgets = new BudgetRollUpBuilder();

  RollUpBuilder(ReportingPeriod period) {
    this.period = period;
    this.standing = new ActionStanding(period);
  }

  void add(ActionPlan plan) {
    plans++;
    for (Recommendation recommendation : plan.recommendations()) {
      Decision decision =
          recommendation.response().map(Response::decision).orElse(Decision.NOT_STATED);
      recommendations++;
      decisions.merge(decision, 1, Integer::sum);
      for (Action action : recommendation.actions()) {
        Tally one = standing.of(plan, recommendation, action);
        add(action, one);
        byBody.add(plan.recommendingBody(), one);
        byDecision.add(Optional.of(decision).filter(it -> it != Decision.NOT_STATED), one);
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
    byOwner.add(other.byOwner());
    byBody.add(other.byBody());
    byStatus.add(other.byStatus());
    byDecision.add(other.byDecision());
    byMonthDue.add(other.byMonthDue());
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
        .total(total)
        .byOwner(byOwner.build())
        .byBody(byBody.build())
        .byStatus(byStatus.build())
        .byDecision(byDecision.build())
        .byMonthDue(byMonthDue.build())
        .budgets(budgets.build())
        .build();
  }
}
