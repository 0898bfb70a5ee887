// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.time.Period;
import java.util.Optional;

/** Reads how often a figure is spent again, from words before or after it. */
final class PeriodReader {

  /** How far from its figure a period may stand: "£20k revenue budget per year". */
  private static final int REACH = 5;

  private final CostCell cell;
  private Optional<Period> before = Optional.empty();
  private int last = -1;

  PeriodReader(CostCell cell) {
    this.cell = cell;
  }

  /** Keeps a period for the next figure: "annual cost £20k". */
  void remember(int unit) {
    if (unit != last) {
      before = Optional.of(period(unit));
    }
  }

  void forget() {
    before = Optional.empty();
  }

  /** The period after a figure in its clause, or else the one before it. */
  Optional<Period> of(Figure figure) {
    int end = Math.min(cell.size(), figure.end() + REACH);
    for (int at = figure.end(); at < end && !isFigure(at) && !cell.startsClause(at); at++) {
      if (isPeriod(at)) {
        last = at;
        return Optional.of(period(at));
      }
    }
    return before;
  }

  private boolean isFigure(int unit) {
    return cell.is(unit, CostSense.CURRENCY) || cell.is(unit, CostSense.NUMBER);
  }

  /** "Per annum", or "annual" beside a word for cost: not "annual conference". */
  private boolean isPeriod(int unit) {
    return cell.is(unit, CostSense.PER)
        || (cell.is(unit, CostSense.ANNUAL) && isAboutCost(unit + 1));
  }

  private boolean isAboutCost(int unit) {
    return switch (cell.sense(unit)) {
      case COST, FILLER, RESOURCE, SOURCE, REVENUE, QUALIFIER, END -> true;
      default -> false;
    };
  }

  private Period period(int unit) {
    int value = cell.is(unit, CostSense.ANNUAL) ? 1_200 : cell.value(unit);
    return value >= 1_200 ? Period.ofYears(value / 1_200) : Period.of(0, value / 100, value % 100);
  }
}
