// SPDX-License-Identifier: Apache-2.0
/** Programs that start, read one plan and end: from a fresh JVM to the first report. */
@NullMarked
package org.actionplan.benchmarks.start;

import org.jspecify.annotations.NullMarked;
