// SPDX-License-Identifier: Apache-2.0
/**
 * How plans stand as a whole: how many actions are open, lapsed, due soon or done, per owner, body,
 * status, decision and month, and what they cost; over one plan or any number.
 *
 * <p>Start at {@link org.actionplan.rollup.RollUp}.
 */
@NullMarked
@EntityStyle
package org.actionplan.rollup;

import org.actionplan.entity.EntityStyle;
import org.jspecify.annotations.NullMarked;
