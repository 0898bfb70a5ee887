// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import org.actionplan.report.Subject;

/**
 * A plan, a recommendation or an action with the place where it stands in its version of the plan.
 *
 * @param subject for example "recommendation b, action 1"
 * @param value the plan, the recommendation or the action
 * @param <T> {@link org.actionplan.plan.ActionPlan}, {@link org.actionplan.plan.Recommendation} or
 *     {@link org.actionplan.plan.Action}
 */
public record Placed<T>(Subject subject, T value) {}
