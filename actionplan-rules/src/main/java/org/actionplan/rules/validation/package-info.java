// SPDX-License-Identifier: Apache-2.0
/**
 * The bridge to Jakarta Validation: constraints of any provider become findings.
 *
 * <p>The other direction needs no bridge: a plan that is {@code @Valid} in somebody's request body
 * is checked for its structure by {@link org.actionplan.plan.WellFormed}, whatever the provider.
 */
@NullMarked
package org.actionplan.rules.validation;

import org.jspecify.annotations.NullMarked;
