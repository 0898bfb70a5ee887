// SPDX-License-Identifier: Apache-2.0
/**
 * Action plans and reports as JSON and YAML, without loss in either direction.
 *
 * <p>Start at {@link org.actionplan.io.PlanReader} and {@link org.actionplan.io.PlanWriter}. The
 * format is described in {@code docs/format.md} and, for machines, by {@link
 * org.actionplan.io.Schemas}.
 */
@NullMarked
package org.actionplan.io;

import org.jspecify.annotations.NullMarked;
