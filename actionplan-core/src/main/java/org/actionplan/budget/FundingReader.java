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
    if (cell.has(CostSense.SOUGHT) || cell.has(CostSense.OWED) || cell.has(CostSense.BEYOND)) {
      return Optional.of(FundingState.SOUGHT);
    }
    return cell.has(CostSense.SECURED) || cell.has(CostSense.EXISTING)
        ? Optional.of(FundingState.SECURED)
        : Optional.empty();
  }

  /** The words around the first word for a fund, up to a mark, a figure or a word of state. */
  private Optional<String> source() {
    for (int unit = 0; unit < cell.size(); unit++) {
      if (cell.is(unit, CostSense.SOURCE)) {
        int from = unit;
        while (isPartOfName(from - 1)) {
          from--;
        }
        int to = unit;
        while (isPartOfName(to + 1) && !cell.isOnNewLine(to + 1)) {
          to++;
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
