// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import org.actionplan.plan.Decision;
import org.actionplan.plan.Status;

/**
 * How the recommendations themselves stand. Each is counted once in each grouping, so that one
 * without a response, or without an action, is not lost because there is no action to count.
 *
 * @param total all recommendations
 * @param byBody by the body that made them, of whatever spelling of its name; unstated for plans
 *     that name none
 * @param byDecision by what was decided about them; unstated for those that are unanswered
 * @param byStatus by the status of the recommendation as a whole; unstated for {@link
 *     Status#NOT_STATED}
 */
public record RecommendationRollUp(
    RecommendationTally total,
    RecommendationGrouping<String> byBody,
    RecommendationGrouping<Decision> byDecision,
    RecommendationGrouping<Status> byStatus) {}
