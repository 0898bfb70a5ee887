// SPDX-License-Identifier: Apache-2.0
/**
 * A document as rows of cells, whatever its format was: what the readers of file formats make, and
 * what the one interpreter understands. Not exported.
 */
@NullMarked
package org.actionplan.documents.grid;

import org.jspecify.annotations.NullMarked;
