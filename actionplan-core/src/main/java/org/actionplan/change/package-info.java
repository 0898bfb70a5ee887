// SPDX-License-Identifier: Apache-2.0
/**
 * How a plan changes: what differs between two versions, how often and how far each date slipped,
 * and how the plan stood on a day in the past.
 *
 * <p>Start at {@link org.actionplan.change.PlanDiff}, {@link org.actionplan.change.SlippageLedger}
 * and {@link org.actionplan.change.PlanHistory}.
 */
@NullMarked
package org.actionplan.change;

import org.jspecify.annotations.NullMarked;
