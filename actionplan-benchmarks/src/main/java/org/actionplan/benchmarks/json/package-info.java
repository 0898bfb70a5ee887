// SPDX-License-Identifier: Apache-2.0
/** Plans as JSON: reading and writing, beside other libraries and what the parser allows. */
@NullMarked
package org.actionplan.benchmarks.json;

import org.jspecify.annotations.NullMarked;
