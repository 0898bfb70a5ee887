// SPDX-License-Identifier: Apache-2.0
/**
 * The one interpreter: from a grid of cells, whatever document it came from, to a plan. Not
 * exported.
 *
 * <p>Start at {@link org.actionplan.documents.table.TableInterpreter}.
 */
@NullMarked
package org.actionplan.documents.table;

import org.jspecify.annotations.NullMarked;
