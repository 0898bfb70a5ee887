// SPDX-License-Identifier: Apache-2.0
/** Many plans: all of them in one thread and in two, and again on the next day. */
@NullMarked
package org.actionplan.benchmarks.portfolio;

import org.jspecify.annotations.NullMarked;
