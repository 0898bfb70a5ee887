// SPDX-License-Identifier: Apache-2.0
/**
 * Many plans at once: all of them on one day ({@link
 * org.actionplan.rules.portfolio.PortfolioCheck}), or the same ones day after day ({@link
 * org.actionplan.rules.portfolio.TurningIndex}).
 */
@NullMarked
package org.actionplan.rules.portfolio;

import org.jspecify.annotations.NullMarked;
