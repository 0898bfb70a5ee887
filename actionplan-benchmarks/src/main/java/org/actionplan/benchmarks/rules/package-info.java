// SPDX-License-Identifier: Apache-2.0
/** Plans are judged by six rules, or by all: beside engines for any rules, and a loop by hand. */
@NullMarked
package org.actionplan.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
