// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

/** Reads a cell about cost that holds no figure. */
final class CostWords {

  private static final int LONGEST_GAP = 2;

  private final CostCell cell;

  CostWords(CostCell cell) {
    this.cell = cell;
  }

  Budget read() {
    String text = cell.text();
    if (isDamaged()) {
      return new Budget.Unreadable(text);
    }
    if (isOwed()) {
      return new Budget.ToBeConfirmed(text);
    }
    if (isWithinExisting()) {
      return new Budget.WithinExisting(text);
    }
    int nothing = nothing();
    int notApplicable = first(CostSense.NOT_APPLICABLE);
    if (notApplicable < cell.size() && notApplicable <= nothing) {
      return new Budget.NotApplicable(text);
    }
    if (nothing < cell.size()) {
      return new Budget.None(text);
    }
    return describes() ? new Budget.Described(text) : new Budget.Unreadable(text);
  }

  /** Spreadsheets write "#REF!" and "####" where a value was lost. */
  private boolean isDamaged() {
    return cell.mark(0) == '#';
  }

  private boolean isOwed() {
    if (cell.has(CostSense.OWED)) {
      return true;
    }
    boolean asked = false;
    for (int unit = 0; unit < cell.size(); unit++) {
      asked |= cell.mark(unit) == '?' && (cell.length(unit) > 1 || cell.size() <= 3);
    }
    return asked && !cell.has(CostSense.OTHER);
  }

  private boolean isWithinExisting() {
    if (cell.has(CostSense.BEYOND)) {
      return false;
    }
    if (cell.has(CostSense.EXISTING) || cell.has(CostSense.TIME)) {
      return true;
    }
    for (int unit = 0; unit < cell.size(); unit++) {
      if (cell.is(unit, CostSense.HERE)
          && (cell.size() == 1 || isMeans(skipWords(unit + 1, LONGEST_GAP + cell.value(unit))))
          && !cell.is(unit - 1, CostSense.NO)) {
        return true;
      }
    }
    return false;
  }

  private int skipWords(int from, int most) {
    int at = from;
    while (at < from + most
        && (cell.is(at, CostSense.OTHER)
            || cell.is(at, CostSense.QUALIFIER)
            || cell.is(at, CostSense.HERE)
            || cell.is(at, CostSense.FILLER)
            || cell.mark(at) == '/'
            || cell.is(at, CostSense.AND))) {
      at++;
    }
    return at;
  }

  private boolean isMeans(int unit) {
    return switch (cell.sense(unit)) {
      case RESOURCE, COST, CAPITAL, REVENUE, SOURCE, ANNUAL -> true;
      case UNIT, QUALIFIER, TIME -> true;
      default -> false;
    };
  }

  /** Where the cell first says "nothing"; its size if nowhere. */
  private int nothing() {
    for (int unit = 0; unit < cell.size(); unit++) {
      if (cell.is(unit, CostSense.NIL) || (cell.is(unit, CostSense.NO) && isNoCost(unit))) {
        return unit;
      }
    }
    return cell.size();
  }

  /** "No additional cost", "no direct financial implications". */
  private boolean isNoCost(int no) {
    int at = no + 1;
    while (cell.is(at, CostSense.QUALIFIER)
        || cell.is(at, CostSense.KNOWN)
        || cell.is(at, CostSense.CAPITAL)
        || cell.is(at, CostSense.REVENUE)
        || cell.is(at, CostSense.ANNUAL)
        || cell.is(at, CostSense.OR)
        || cell.is(at, CostSense.AND)
        || cell.mark(at) == '/'
        || cell.mark(at) == ',') {
      at++;
    }
    return switch (cell.sense(at)) {
      case COST, RESOURCE -> true;
      default ->
          cell.is(at - 1, CostSense.CAPITAL)
              || cell.is(at - 1, CostSense.REVENUE)
              || isSaid(at - 1, no);
    };
  }

  private boolean isSaid(int last, int no) {
    return last > no && cell.is(last, CostSense.QUALIFIER);
  }

  private int first(CostSense sense) {
    int unit = 0;
    while (unit < cell.size() && !cell.is(unit, sense)) {
      unit++;
    }
    return unit;
  }

  /** Whether there are words enough to mean something, or one that is known to. */
  private boolean describes() {
    int words = 0;
    for (int unit = 0; unit < cell.size(); unit++) {
      switch (cell.sense(unit)) {
        case CAPITAL, REVENUE, SOURCE, SECURED, SOUGHT, RESOURCE, BEYOND, INCOME -> {
          return true;
        }
        case COST -> words += 2;
        case QUALIFIER -> words += 1 + cell.value(unit);
        case UNIT -> words += cell.isLongWord(unit) ? 2 : 0;
        case MARK, NUMBER, FILLER, SCALE, CURRENCY -> {}
        default -> words += cell.isLongWord(unit) ? 1 : 0;
      }
    }
    return words > 1;
  }
}
