// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.Optional;

/** Reads where the money for a figure comes from. */
final class FundingReader {

  private final CostCell cell;

  FundingReader(CostCell cell) {
    this.cell = cell;
  }

  Funding read() {
    Funding funding = new Funding(type(), source(), state());
    return funding.equals(Funding.UNSTATED) ? Funding.UNSTATED : funding;
  }

  private Optional<CostType> type() {
    boolean capital = cell.has(CostSense.CAPITAL);
    boolean revenue = cell.has(CostSense.REVENUE);
    if (capital == revenue) {
      return Optional.empty();
    }
    return Optional.of(capital ? CostType.CAPITAL : CostType.REVENUE);
  }

  private Optional<FundingState> state() {
    boolean money = false;
    boolean secured = false;
    for (int unit = 0; unit < cell.size(); unit++) {
      switch (cell.sense(unit)) {
        case SOUGHT, BEYOND -> {
          return Optional.of(FundingState.SOUGHT);
        }
        case OWED -> {
          if (cell.value(unit) == 1) {
            return Optional.of(FundingState.SOUGHT);
          }
        }
        case NUMBER -> money = true;
        case SECURED -> secured = true;
        case EXISTING -> secured |= money;
        default -> {}
      }
    }
    return secured ? Optional.of(FundingState.SECURED) : Optional.empty();
  }

  /**
   * The words around the first word for a fund, up to a mark, a figure or a word of state; none if
   * it pays a part.
   */
  private Optional<String> source() {
    if (cell.has(CostSense.PART)) {
      return Optional.empty();
    }
    for (int unit = 0; unit < cell.size(); unit++) {
      if (cell.is(unit, CostSense.SOURCE)) {
        int from = unit;
        while (isPartOfName(from - 1)) {
          from--;
        }
        int to = unit;
        if (cell.value(unit) == 1 && cell.is(to + 1, CostSense.NUMBER)) {
          to++;
        }
        while (isPartOfName(to + 1) && !cell.isOnNewLine(to + 1)) {
          to++;
        }
        while (cell.is(to, CostSense.OF) || cell.is(to, CostSense.AND)) {
          to--;
        }
        while (cell.is(from, CostSense.OF) || cell.is(from, CostSense.AND)) {
          from++;
        }
        return Optional.of(cell.text().substring(cell.start(from), cell.end(to)));
      }
    }
    return Optional.empty();
  }

  private boolean isPartOfName(int unit) {
    return switch (cell.sense(unit)) {
      case SOURCE, OTHER, CAPITAL, QUALIFIER, RESOURCE, OF, AND -> true;
      case MARK -> cell.mark(unit) == '-' && cell.is(unit + 1, CostSense.OTHER);
      default -> false;
    };
  }
}
