// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one amount, or a range of two, at a place of a cell. */
final class FigureReader {

  /** More digits than any budget has; a longer number is damage. */
  private static final int MOST_DIGITS = 18;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final CostCell cell;
  private boolean damaged;

  FigureReader(CostCell cell) {
    this.cell = cell;
  }

  /** Whether a currency stood before digits that make no number. */
  boolean isDamaged() {
    return damaged;
  }

  /** One amount: sign, digits, scale, as far as each is there. */
  private record Amount(
      BigDecimal value, int scale, int currency, boolean grouped, boolean isPrefixed, int end) {
    BigDecimal scaled(int power) {
      return value.movePointRight(power);
    }

    BigDecimal scaled() {
      return scaled(scale);
    }

    boolean isPlain() {
      return scale == 0 && !grouped;
    }
  }

  /** The figure that starts at a unit, or null if none does. */
  @Nullable Figure read(int start, boolean between) {
    Amount low = amount(start);
    if (low == null) {
      return null;
    }
    Amount high = joins(low, between) ? amount(skipApprox(low.end() + 1)) : null;
    if (high != null && isRange(low, high) && !isPart(low, high)) {
      return range(start, low, high);
    }
    return new Figure(
        start, low.end(), low.scaled(), low.scaled(), low.currency(), isMarked(start, low));
  }

  private int skipApprox(int unit) {
    return cell.is(unit, CostSense.APPROX) ? unit + 1 : unit;
  }

  private @Nullable Amount amount(int start) {
    int at = start;
    int currency = Currencies.UNNAMED;
    while (cell.is(at, CostSense.CURRENCY)) {
      currency = more(currency, cell.value(at));
      at++;
    }
    if (!cell.is(at, CostSense.NUMBER)) {
      return null;
    }
    if (isDamagedBefore(start)) {
      damaged = true;
      return null;
    }
    int told = currency == Currencies.UNNAMED ? currencyAfter(at) : currency;
    boolean spaces = told != Currencies.UNNAMED || cell.size() == 2;
    Numeral numeral = Numeral.read(cell, at, spaces, told == Currencies.EURO);
    if (numeral == null || numeral.value().precision() > MOST_DIGITS) {
      damaged |= currency != Currencies.UNNAMED;
      return null;
    }
    at = numeral.end();
    int scale = 0;
    while (cell.is(at, CostSense.SCALE)) {
      scale = Math.min(scale + cell.value(at), 12);
      at++;
    }
    while (cell.is(at, CostSense.CURRENCY) && isSuffix(at, currency)) {
      currency = more(currency, cell.value(at));
      at++;
    }
    if (isGlued(at)) {
      damaged |= currency != Currencies.UNNAMED;
      return null;
    }
    boolean money = currency != Currencies.UNNAMED || !isSomethingElse(at);
    boolean prefixed = cell.is(start, CostSense.CURRENCY);
    return money
        ? new Amount(numeral.value(), scale, currency, numeral.grouped(), prefixed, at)
        : null;
  }

  /** Whether letters follow that may be a scale or period nobody knows: "£10Kx", "£5kpa". */
  private boolean isGlued(int at) {
    return cell.is(at, CostSense.OTHER) && !cell.isSpaced(at) && cell.length(at) <= 3;
  }

  /** The more telling of two signs for one amount: "A$" says more than "$". */
  private static int more(int currency, int other) {
    return other == Currencies.DOLLAR && currency != Currencies.UNNAMED ? currency : other;
  }

  private boolean isSuffix(int at, int currency) {
    return !cell.is(at + 1, CostSense.NUMBER)
        || (currency == Currencies.UNNAMED && cell.isSpaced(at + 1));
  }

  /** Whether a sign stands before it that nobody means: "\ufffd5,000", "-£500", "£.50". */
  private boolean isDamagedBefore(int start) {
    char mark = cell.mark(start - 1);
    boolean lost = mark == '?' || mark == '\ufffd';
    boolean negative = mark == '-' && start == 1;
    boolean fraction = mark == '.' && cell.is(start - 2, CostSense.CURRENCY);
    return (lost || negative || fraction) && !cell.isSpaced(start);
  }

  /** The currency that stands after digits, separators and scale. */
  private int currencyAfter(int digits) {
    int at = digits;
    while (cell.is(at, CostSense.NUMBER)
        || cell.is(at, CostSense.SCALE)
        || cell.mark(at) == '.'
        || cell.mark(at) == ',') {
      at++;
    }
    return cell.is(at, CostSense.CURRENCY) && isSuffix(at, Currencies.UNNAMED)
        ? cell.value(at)
        : Currencies.UNNAMED;
  }

  /** Whether a bare number is a share, a count, a date or a year. */
  private boolean isSomethingElse(int after) {
    char mark = cell.mark(after);
    return cell.is(after, CostSense.UNIT)
        || ((mark == '/' || mark == '-' || mark == '.')
            && cell.is(after + 1, CostSense.NUMBER)
            && !cell.isSpaced(after)
            && mark != '-');
  }

  private boolean joins(Amount low, boolean between) {
    int at = low.end();
    return switch (cell.sense(at)) {
      case TO, OR -> true;
      case AND -> between || low.value().signum() == 0;
      case MARK -> cell.mark(at) == '-' || (cell.mark(at) == '/' && isAmountAfter(at));
      default -> false;
    };
  }

  private boolean isAmountAfter(int slash) {
    return cell.is(slash + 1, CostSense.CURRENCY) || cell.is(slash + 2, CostSense.SCALE);
  }

  private boolean isRange(Amount low, Amount high) {
    boolean comparable =
        low.currency() == high.currency()
            || low.currency() == Currencies.UNNAMED
            || high.currency() == Currencies.UNNAMED;
    boolean bareHigh = high.currency() == Currencies.UNNAMED && high.isPlain() && !low.isPlain();
    boolean bareLow = low.currency() == Currencies.UNNAMED && low.isPlain() && high.isPrefixed();
    return comparable && !bareHigh && !bareLow;
  }

  /** "£15k – £10k of it secured": a smaller amount after a dash, of which more is said. */
  private boolean isPart(Amount low, Amount high) {
    boolean less = high.isPrefixed() && high.scaled().compareTo(low.scaled()) < 0;
    boolean told =
        switch (cell.sense(high.end())) {
          case OF, PART, FROM, SOURCE, SECURED, ASIDE, OTHER -> true;
          default -> false;
        };
    return less && told && cell.mark(low.end()) == '-';
  }

  private Figure range(int start, Amount low, Amount high) {
    BigDecimal bottom = low.scaled();
    BigDecimal top = high.scaled();
    if (low.isPlain() && sharesScale(low, high)) {
      bottom = low.scaled(high.scale() > 0 ? high.scale() : 3);
    }
    int currency = Math.max(low.currency(), high.currency());
    return new Figure(
        start,
        high.end(),
        bottom.min(top),
        bottom.max(top),
        currency,
        currency != Currencies.UNNAMED || isMarked(start, high));
  }

  /** Whether "£50-60k" and "£5-10,000" give the lower end in the thousands of the upper. */
  private static boolean sharesScale(Amount low, Amount high) {
    if (low.value().compareTo(THOUSAND) >= 0) {
      return false;
    }
    if (high.scale() > 0) {
      return low.value().compareTo(high.value()) <= 0;
    }
    return high.grouped()
        && high.currency() == Currencies.UNNAMED
        && low.scaled(3).compareTo(high.value()) <= 0;
  }

  /**
   * Whether it looks like money; "Rs 20,000" and "1,000 leaflets" do not if the word is unknown.
   */
  private boolean isMarked(int start, Amount amount) {
    return amount.currency() != Currencies.UNNAMED
        || (!amount.isPlain()
            && !cell.is(start - 1, CostSense.OTHER)
            && !cell.is(amount.end(), CostSense.OTHER));
  }
}
