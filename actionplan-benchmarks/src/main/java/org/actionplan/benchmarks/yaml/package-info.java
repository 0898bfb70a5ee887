// SPDX-License-Identifier: Apache-2.0
/** Plans as YAML: reading and writing, beside Jackson and the events of the engine. */
@NullMarked
package org.actionplan.benchmarks.yaml;

import org.jspecify.annotations.NullMarked;
