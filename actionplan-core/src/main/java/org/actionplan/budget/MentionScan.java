// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through a cell once and gathers its figures with the words around them. */
final class MentionScan {

  /** More factors than anybody writes, and few enough to keep the product within bounds. */
  private static final int MOST_FACTORS = 3;

  private final CostCell cell;
  private final FigureReader reader;
  private final List<Mention> marked = new ArrayList<>(2);
  private final List<Mention> bare = new ArrayList<>(1);
  private final PeriodReader periods;
  private final Set<CostSense> pending = EnumSet.noneOf(CostSense.class);
  private int depth;
  private int depthOfFirst;
  private int lastEnd;
  private boolean overflows;
  private boolean costSaid;

  MentionScan(CostCell cell) {
    this.cell = cell;
    this.reader = new FigureReader(cell);
    this.periods = new PeriodReader(cell);
    for (int unit = 0; unit < cell.size(); ) {
      unit = step(unit);
    }
  }

  /** The figures that are money by their looks. */
  List<Mention> marked() {
    return marked;
  }

  /** Numbers that are money only if nothing else in the cell says otherwise. */
  List<Mention> bare() {
    return bare;
  }

  /** Whether a figure in the cell makes no number, or one beyond all bounds. */
  boolean isDamaged() {
    return overflows || reader.isDamaged();
  }

  /** Whether a figure is there that is no mere income or saving. */
  boolean isAboutCosts() {
    return marked.stream().anyMatch(mention -> !mention.is(CostSense.INCOME));
  }

  private int step(int unit) {
    CostSense sense = cell.sense(unit);
    if (sense == CostSense.CURRENCY || sense == CostSense.NUMBER) {
      Figure figure = reader.read(unit, pending.contains(CostSense.BETWEEN));
      if (figure != null) {
        return add(multiplied(figure));
      }
      return sense == CostSense.NUMBER ? afterNumber(unit) : unit + 1;
    }
    pending.removeAll(Mention.NEXT);
    if (Mention.BEFORE.contains(sense)) {
      pending.add(sense);
    } else if (sense == CostSense.PER || sense == CostSense.ANNUAL) {
      periods.remember(unit);
    } else if (sense == CostSense.OTHER) {
      pending.removeAll(Mention.CLOSE);
    } else if (sense == CostSense.MARK) {
      mark(unit);
    }
    if (cell.startsClause(unit) && !cell.isOnNewLine(unit)) {
      forget();
    }
    return unit + 1;
  }

  private void mark(int unit) {
    char mark = cell.mark(unit);
    if (mark == '(' || mark == '[') {
      depth++;
    } else if ((mark == ')' || mark == ']') && depth > 0) {
      depth--;
    }
  }

  private void forget() {
    pending.clear();
    periods.forget();
  }

  /** Skips a date, a fiscal year or a count that is no money. */
  private int afterNumber(int number) {
    int at = number + 1;
    while (isDateMark(at) && cell.is(at + 1, CostSense.NUMBER)) {
      at += 2;
    }
    if (cell.mark(at) == '%' || (cell.is(at, CostSense.UNIT) && isShareOf(at))) {
      pending.remove(CostSense.OF);
      at++;
      if (cell.is(at, CostSense.OF)) {
        pending.add(CostSense.OF);
        at++;
      }
    }
    return at;
  }

  private boolean isDateMark(int at) {
    char mark = cell.mark(at);
    return mark == '/' || mark == '.' || mark == '-';
  }

  private boolean isShareOf(int unit) {
    return cell.is(unit + 1, CostSense.OF);
  }

  /** "10 x £500", "£500 x 10 x 2". */
  private Figure multiplied(Figure figure) {
    Figure product = figure;
    int before = figure.start() - (cell.is(figure.start() - 2, CostSense.UNIT) ? 3 : 2);
    if (cell.is(figure.start() - 1, CostSense.TIMES) && isFactor(before)) {
      product = product.times(factor(before), product.end());
    }
    int after = end(product) + 1;
    for (int factors = 0; factors < MOST_FACTORS && figure.marked(); factors++) {
      if (!cell.is(after - 1, CostSense.TIMES) || !isFactor(after)) {
        return product;
      }
      product = product.times(factor(after), after + 1);
      after += 2;
    }
    overflows |= figure.marked() && cell.is(after - 1, CostSense.TIMES) && isFactor(after);
    return product;
  }

  /** Where a factor may follow: after "per school" in "£2,000 per school x 10". */
  private int end(Figure figure) {
    boolean rate = cell.is(figure.end(), CostSense.EACH) || cell.is(figure.end(), CostSense.PER);
    return rate ? figure.end() + 1 : figure.end();
  }

  private boolean isFactor(int unit) {
    return cell.is(unit, CostSense.NUMBER) && cell.length(unit) < 5;
  }

  private BigDecimal factor(int unit) {
    return BigDecimal.valueOf(cell.number(unit));
  }

  private int add(Figure figure) {
    Set<CostSense> about = EnumSet.noneOf(CostSense.class);
    about.addAll(pending);
    boolean base = pending.contains(CostSense.OF);
    int end = after(figure.end(), about);
    if (marked.isEmpty()) {
      depthOfFirst = depth;
      costSaid = cell.is(figure.start() - 1, CostSense.COST) && !cell.is(end, CostSense.SOURCE);
      if (isWithoutLabel(figure, end)) {
        about.add(CostSense.COST);
      }
    } else if (costSaid && isContribution(figure)) {
      about.add(CostSense.ASIDE);
    } else if (isAfterColon(figure)) {
      depthOfFirst = -1;
      about.add(CostSense.PART);
    } else if (depth > depthOfFirst || isPartOfLast(figure)) {
      about.add(CostSense.PART);
    } else if (about.remove(CostSense.FROM)) {
      about.add(CostSense.ASIDE);
    }
    lastEnd = figure.marked() ? figure.end() : lastEnd;
    List<Mention> list = figure.marked() ? marked : bare;
    list.add(new Mention(figure, about, periods.of(figure)));
    pending.remove(CostSense.OF);
    if (!base && figure.marked()) {
      forget();
    }
    if (isOfTheNext(end)) {
      pending.add(CostSense.ASIDE);
    }
    return end;
  }

  /** Whether it stands first and alone in its clause, so that it can be the whole. */
  private boolean isWithoutLabel(Figure figure, int end) {
    boolean first =
        switch (cell.sense(figure.start() - 1)) {
          case END, COST, APPROX -> true;
          default -> false;
        };
    return first && (cell.startsClause(end) || cell.mark(end) == '-');
  }

  /** "£30k: 3 x £10k": all that follows the colon is about the first figure. */
  private boolean isAfterColon(Figure figure) {
    int before = figure.start() - 1;
    while (cell.is(before, CostSense.TIMES) || isFactor(before)) {
      before--;
    }
    return cell.mark(before) == ':' && lastEnd == before;
  }

  /** "£15k – £10k of it from the Lottery", where a range would go up. */
  private boolean isPartOfLast(Figure figure) {
    return (cell.mark(figure.start() - 1) == '-' && lastEnd == figure.start() - 1)
        || (cell.is(figure.end(), CostSense.PART) && cell.value(figure.end()) == 1);
  }

  /** "£20k of the £80k programme": what follows is the whole, and this a share of it. */
  private boolean isOfTheNext(int end) {
    int next = cell.is(end + 1, CostSense.FILLER) ? end + 2 : end + 1;
    return cell.is(end, CostSense.OF) && cell.is(next, CostSense.CURRENCY);
  }

  /** Money from somewhere beside the cost: "Cost £20,000; £8,000 grant available". */
  private boolean isContribution(Figure figure) {
    int before = figure.start() - 1;
    boolean apart =
        cell.startsClause(before)
            || cell.isOnNewLine(figure.start())
            || ",-".indexOf(cell.mark(before)) >= 0;
    return apart && cell.is(figure.end(), CostSense.SOURCE);
  }

  /** Gathers what stands right after a figure; the unit after that. */
  private int after(int end, Set<CostSense> about) {
    int at = cell.mark(end) == '(' || cell.is(end, CostSense.FILLER) ? end + 1 : end;
    CostSense sense = cell.sense(at);
    boolean ofTheNext =
        cell.is(at + 1, CostSense.CURRENCY)
            || cell.is(at + 1, CostSense.NUMBER)
            || cell.mark(at + 1) == ':';
    if (Mention.AFTER.contains(sense) && !ofTheNext) {
      about.add(sense);
      depth += cell.mark(end) == '(' ? 1 : 0;
      return at + 1;
    }
    if (isPlus(end)) {
      about.add(CostSense.OR_MORE);
    }
    return end;
  }

  /** "£3,000+", "£3,000 +", "£3,000 plus": a plus that adds nothing. */
  private boolean isPlus(int unit) {
    if (cell.is(unit, CostSense.AND)) {
      return cell.startsClause(unit + 1) || cell.mark(unit + 1) == ')';
    }
    return cell.mark(unit) == '+'
        && cell.is(unit, CostSense.MARK)
        && (cell.startsClause(unit + 1)
            || (!cell.isSpaced(unit) && !cell.is(unit + 1, CostSense.CURRENCY)));
  }

  /** The only number of the cell, if nothing speaks against its being an amount. */
  @Nullable Mention onlyBare() {
    if (!marked.isEmpty() || bare.size() != 1 || !isOnlyAboutAnAmount()) {
      return null;
    }
    Mention only = bare.get(0);
    int value = only.figure().low().intValue();
    boolean year = value > 1990 && value < 2100 && only.figure().low().precision() == 4;
    boolean item = value < 100 && cell.has(CostSense.FILLER);
    return item || (year && cell.size() == 1) ? null : only;
  }

  private boolean isOnlyAboutAnAmount() {
    for (int unit = 0; unit < cell.size(); unit++) {
      switch (cell.sense(unit)) {
        case OTHER,
            RESOURCE,
            SOURCE,
            UNIT,
            QUALIFIER,
            EXISTING,
            TIME,
            HERE,
            BAND,
            OWED,
            NO,
            NIL -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }
}
