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
    boolean sign = mark == '£' || mark == '$' || mark == '€';
    boolean alone = cell.is(at + 1, CostSense.END) || (at > 0 && closes(cell.mark(at + 1)));
    return sign && (alone || cell.length(at) > 1) ? level(cell.length(at)) : Optional.empty();
  }

  private static boolean closes(char mark) {
    return mark == ']' || mark == ')';
  }

  private static Optional<Budget.Band.Level> words(CostCell cell) {
    if (cell.size() == 1 && cell.is(0, CostSense.SCALE) && cell.length(0) == 1) {
      return letter(cell.value(0));
    }
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

  /** "M" alone is no million. */
  private static Optional<Budget.Band.Level> letter(int scale) {
    return scale == 6 ? Optional.of(Budget.Band.Level.MEDIUM) : Optional.empty();
  }

  private static Optional<Budget.Band.Level> level(int step) {
    Budget.Band.Level[] levels = Budget.Band.Level.values();
    return Optional.of(levels[Math.min(step, levels.length) - 1]);
  }
}
