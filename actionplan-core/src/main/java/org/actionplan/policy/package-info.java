// SPDX-License-Identifier: Apache-2.0
/**
 * How an authority wants its plans judged: which rules, how severely, with which parameters.
 *
 * <p>Start at {@link org.actionplan.policy.Policy}.
 */
@NullMarked
@EntityStyle
package org.actionplan.policy;

import org.actionplan.entity.EntityStyle;
import org.jspecify.annotations.NullMarked;
