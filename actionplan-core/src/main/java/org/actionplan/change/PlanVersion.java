// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import org.actionplan.plan.ActionPlan;

/**
 * A plan as it was published or reported on a day.
 *
 * @param on for example 15 January 2023, the day of the committee that had it before it
 * @param plan what it said
 */
public record PlanVersion(LocalDate on, ActionPlan plan) {}
