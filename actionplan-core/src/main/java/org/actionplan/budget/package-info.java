// SPDX-License-Identifier: Apache-2.0
/**
 * What an action costs and who pays, in the words of the cell and as it was understood: a figure, a
 * range, nothing, existing resources, or an answer that is still owed.
 */
@NullMarked
package org.actionplan.budget;

import org.jspecify.annotations.NullMarked;
