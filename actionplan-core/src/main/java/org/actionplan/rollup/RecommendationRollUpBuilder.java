// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;

/** A roll-up of recommendations in the making. */
final class RecommendationRollUpBuilder {

  private RecommendationTally total = RecommendationTally.NONE;
  private final NameGroupingBuilder<RecommendationTally> byBody =
      new NameGroupingBuilder<>(RecommendationTally.NONE, RecommendationTally::plus);
  private final GroupingBuilder<Decision, RecommendationTally> byDecision =
      new GroupingBuilder<>(RecommendationTally.NONE, RecommendationTally::plus);
  private final GroupingBuilder<Status, RecommendationTally> byStatus =
      new GroupingBuilder<>(RecommendationTally.NONE, RecommendationTally::plus);

  void add(ActionPlan plan, Recommendation recommendation) {
    RecommendationTally one = RecommendationTally.of(recommendation);
    total = total.plus(one);
    byBody.add(plan.recommendingBody(), one);
    byDecision.add(RecommendationTally.decision(recommendation), one);
    byStatus.add(Optional.of(recommendation.status()).filter(it -> it != Status.NOT_STATED), one);
  }

  void add(RecommendationRollUp other) {
    total = total.plus(other.total());
    byBody.add(other.byBody().groups(), other.byBody().unstated());
    byDecision.add(other.byDecision().groups(), other.byDecision().unstated());
    byStatus.add(other.byStatus().groups(), other.byStatus().unstated());
  }

  RecommendationRollUp build() {
    return new RecommendationRollUp(
        total,
        new RecommendationGrouping<>(byBody.groups(), byBody.unstated()),
        new RecommendationGrouping<>(byDecision.groups(), byDecision.unstated()),
        new RecommendationGrouping<>(byStatus.groups(), byStatus.unstated()));
  }
}
