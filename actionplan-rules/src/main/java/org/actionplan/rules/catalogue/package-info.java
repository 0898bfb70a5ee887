// SPDX-License-Identifier: Apache-2.0
/**
 * The built-in rules, one class each, named like its id: {@code deadline-lapsed} is {@code
 * DeadlineLapsed}.
 *
 * <p>Start at {@link org.actionplan.rules.catalogue.Catalogue}.
 */
@NullMarked
package org.actionplan.rules.catalogue;

import org.jspecify.annotations.NullMarked;
