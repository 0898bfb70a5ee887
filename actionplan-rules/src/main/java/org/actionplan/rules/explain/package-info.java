// SPDX-License-Identifier: Apache-2.0
/**
 * Why a rule fired on a subject, or why it did not.
 *
 * <p>Start at {@link org.actionplan.rules.explain.Explanation}.
 */
@NullMarked
package org.actionplan.rules.explain;

import org.jspecify.annotations.NullMarked;
