// SPDX-License-Identifier: Apache-2.0
/** Plans shaped like the published ones, the same ones in each run. */
@NullMarked
package org.actionplan.benchmarks.plans;

import org.jspecify.annotations.NullMarked;
