// SPDX-License-Identifier: Apache-2.0
/**
 * The libraries measured beside their peers: each group is a package, {@link
 * org.actionplan.benchmarks.Ratios} runs it and prints what can be compared.
 */
@NullMarked
package org.actionplan.benchmarks;

import org.jspecify.annotations.NullMarked;
