// SPDX-License-Identifier: Apache-2.0
/**
 * The engine that judges plans, and what one needs to write a rule.
 *
 * <p>Start at {@link org.actionplan.rules.RuleEngine}; for a rule of one's own at {@link
 * org.actionplan.rules.ActionRule}.
 */
@NullMarked
package org.actionplan.rules;

import org.jspecify.annotations.NullMarked;
