// SPDX-License-Identifier: Apache-2.0
/** Cells of text about time and money are read: beside readers of dates, and a reader by hand. */
@NullMarked
package org.actionplan.benchmarks.cells;

import org.jspecify.annotations.NullMarked;
