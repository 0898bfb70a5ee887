// SPDX-License-Identifier: Apache-2.0
/**
 * The action plan: recommendations, the responses to them, and the actions that answer them, each
 * with an owner, a budget and a timescale.
 *
 * <p>Start at {@link org.actionplan.plan.ActionPlan}.
 */
@NullMarked
@EntityStyle
package org.actionplan.plan;

import org.actionplan.entity.EntityStyle;
import org.jspecify.annotations.NullMarked;
