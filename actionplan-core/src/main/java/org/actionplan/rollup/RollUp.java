// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collector;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Status;
import org.immutables.value.Value;

/**
 * How one plan or many stand as a whole on a day.
 *
 * <pre>{@code
 * ReportingPeriod period = new ReportingPeriod(lastMeeting, today, nextMeeting);
 * RollUp one = RollUp.of(plan, period);
 * RollUp all = plans.parallelStream().collect(RollUp.collector(period));
 * int late = all.byOwner().of("Head of Stronger Communities").lapsed();
 * }</pre>
 *
 * <p>Each action is counted once in each grouping, under its value or as unanswered, so that the
 * groups add up to the total. Roll-ups can be merged in any order and give the same. What is late
 * against the date first promised rests on the revisions that the plan records; dates that were
 * overwritten in silence are known to a {@link org.actionplan.change.SlippageLedger} only.
 * Immutable.
 */
@Value.Immutable
public interface RollUp extends WithRollUp {

  /**
   * The days on which the counts rest.
   *
   * @return the period
   */
  ReportingPeriod period();

  /**
   * How many plans were counted.
   *
   * @return the number
   */
  int plans();

  /**
   * How many recommendations were counted.
   *
   * @return the number
   */
  int recommendations();

  /**
   * How many recommendations were decided in which way; without those that none was.
   *
   * @return the numbers; {@link Decision#NOT_STATED} for those without a decision
   */
  Map<Decision, Integer> decisions();

  /**
   * Recommendations by body, decision and status, those without a response or an action too.
   *
   * @return the tallies
   */
  RecommendationRollUp recommendationCounts();

  /**
   * All actions.
   *
   * @return the tally
   */
  Tally total();

  /**
   * Actions by the post of their first lead. Posts that differ in case and white space only are
   * one.
   *
   * @return the tallies; unanswered without a lead, and for "TBC" and the like
   */
  Grouping<String> byOwner();

  /**
   * Actions by the body that made the recommendation.
   *
   * @return the tallies; unanswered for plans that name none
   */
  Grouping<String> byBody();

  /**
   * Actions by their status.
   *
   * @return the tallies; unanswered for {@link Status#NOT_STATED}
   */
  Grouping<Status> byStatus();

  /**
   * Actions by what was decided about their recommendation.
   *
   * @return the tallies; unanswered for {@link Decision#NOT_STATED}
   */
  Grouping<Decision> byDecision();

  /**
   * Actions by the month in which they are due, by the latest reading of the current date.
   *
   * @return the tallies; unanswered without a date
   */
  Grouping<YearMonth> byMonthDue();

  /**
   * What the actions cost.
   *
   * @return the sums and the ways in which the question is answered
   */
  BudgetRollUp budgets();

  /**
   * How one plan stands.
   *
   * @param plan the plan
   * @param period the day of judgement, and those of the reports before and after it
   * @return the roll-up of that plan
   */
  static RollUp of(ActionPlan plan, ReportingPeriod period) {
    RollUpBuilder builder = new RollUpBuilder(period);
    builder.add(plan);
    return builder.build();
  }

  /**
   * Collects plans of any number, in any order, also in parallel.
   *
   * @param period the day of judgement, and those of the reports before and after it
   * @return a collector that keeps counts, not plans
   */
  static Collector<ActionPlan, ?, RollUp> collector(ReportingPeriod period) {
    return Collector.of(
        () -> new RollUpBuilder(period),
        RollUpBuilder::add,
        RollUpBuilder::merge,
        RollUpBuilder::build,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * This roll-up and another together.
   *
   * @param other a roll-up of other plans on the same days
   * @return the roll-up of all of them; the same whichever is asked
   * @throws IllegalArgumentException if the other is of another period
   */
  default RollUp merge(RollUp other) {
    if (!period().equals(other.period())) {
      throw new IllegalArgumentException(
          "other must be of " + period() + ", but was of " + other.period());
    }
    RollUpBuilder builder = new RollUpBuilder(period());
    builder.add(this);
    builder.add(other);
    return builder.build();
  }

  /**
   * Starts an empty roll-up, for readers of stored ones.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RollUp}; not thread-safe. */
  final class Builder extends ImmutableRollUp.Builder {
    Builder() {}
  }
}
