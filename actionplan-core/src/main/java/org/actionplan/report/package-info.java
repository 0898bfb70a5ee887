// SPDX-License-Identifier: Apache-2.0
/**
 * What a reader or a rule has to say about a plan: findings, each with its place, its reason and
 * what to do about it, gathered in a report.
 *
 * <p>Start at {@link org.actionplan.report.Finding} and {@link org.actionplan.report.Report}.
 */
@NullMarked
@EntityStyle
package org.actionplan.report;

import org.actionplan.entity.EntityStyle;
import org.jspecify.annotations.NullMarked;
