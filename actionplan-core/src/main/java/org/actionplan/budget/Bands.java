// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.Optional;

/** Reads a band: "Low", "[££]", "Cost: medium". */
final class Bands {

  private Bands() {}

  /** The band, if the cell starts with signs of a currency or has no other words. */
  static Optional<Budget.Band.Level> read(CostCell cell) {
    Optional<Budget.Band.Level> signs = signs(cell);
    return signs.isPresent() ? signs : words(cell);
  }

  private static Optional<Budget.Band.Level> signs(CostCell cell) {
    int at = 0;
    while (cell.mark(at) == '[' || cell.mark(at) == '(') {
      at++;
    }
    char mark = cell.mark(at);
    boolean alone = cell.size() - at <= 2 || at > 0;
    return (mark == '£' || mark == '$' || mark == '€')
            && (alone || cell.length(at) > 1)
            && !cell.is(at + 1, CostSense.NUMBER)
        ? level(cell.length(at))
        : Optional.empty();
  }

  private static Optional<Budget.Band.Level> words(CostCell cell) {
    int level = 0;
    for (int unit = 0; unit < cell.size(); unit++) {
      switch (cell.sense(unit)) {
        case BAND -> {
          if (level != 0 && level != cell.value(unit)) {
            return Optional.empty();
          }
          level = cell.value(unit);
        }
        case FILLER, COST, QUALIFIER, MARK -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return level == 0 ? Optional.empty() : level(level);
  }

  private static Optional<Budget.Band.Level> level(int step) {
    Budget.Band.Level[] levels = Budget.Band.Level.values();
    return Optional.of(levels[Math.min(step, levels.length) - 1]);
  }
}
