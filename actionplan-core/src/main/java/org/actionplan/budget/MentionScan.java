// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through a cell once and gathers its figures with the words around them. */
final class MentionScan {

  /** How far from its figure a period may stand: "£20k revenue budget per year". */
  private static final int REACH = 5;

  private final CostCell cell;
  private final FigureReader reader;
  private final List<Mention> marked = new ArrayList<>(2);
  private final List<Mention> bare = new ArrayList<>(1);
  private final Set<CostSense> pending = EnumSet.noneOf(CostSense.class);
  private Optional<Period> pendingPer = Optional.empty();
  private int depth;
  private int depthOfFirst;
  private int perOfLast = -1;

  MentionScan(CostCell cell) {
    this.cell = cell;
    this.reader = new FigureReader(cell);
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

  boolean isDamaged() {
    return reader.isDamaged();
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
    } else if (sense == CostSense.PER && unit != perOfLast) {
      pendingPer = Optional.of(period(cell.value(unit)));
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
    pendingPer = Optional.empty();
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
    int before = figure.start() - 2;
    if (cell.is(before, CostSense.UNIT)) {
      before--;
    }
    if (cell.is(figure.start() - 1, CostSense.TIMES)
        && cell.is(before, CostSense.NUMBER)
        && cell.length(before) < 5) {
      product = product.times(BigDecimal.valueOf(cell.number(before)), product.end());
    }
    while (figure.marked()
        && cell.is(product.end(), CostSense.TIMES)
        && cell.is(product.end() + 1, CostSense.NUMBER)
        && cell.length(product.end() + 1) < 5) {
      long factor = cell.number(product.end() + 1);
      product = product.times(BigDecimal.valueOf(factor), product.end() + 2);
    }
    return product;
  }

  private int add(Figure figure) {
    Set<CostSense> about = EnumSet.noneOf(CostSense.class);
    about.addAll(pending);
    boolean base = pending.contains(CostSense.OF);
    int end = after(figure.end(), about);
    if (marked.isEmpty()) {
      depthOfFirst = depth;
    } else if (depth > depthOfFirst) {
      about.add(CostSense.PART);
    }
    List<Mention> list = figure.marked() ? marked : bare;
    list.add(new Mention(figure, about, per(figure.end())));
    pending.remove(CostSense.OF);
    if (!base && figure.marked()) {
      forget();
    }
    return end;
  }

  /** Gathers what stands right after a figure; the unit after that. */
  private int after(int end, Set<CostSense> about) {
    int at = cell.mark(end) == '(' || cell.is(end, CostSense.FILLER) ? end + 1 : end;
    CostSense sense = cell.sense(at);
    boolean ofTheNext = cell.is(at + 1, CostSense.CURRENCY) || cell.is(at + 1, CostSense.NUMBER);
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
      return cell.is(unit + 1, CostSense.END);
    }
    return cell.mark(unit) == '+'
        && cell.is(unit, CostSense.MARK)
        && (cell.startsClause(unit + 1)
            || (!cell.isSpaced(unit) && !cell.is(unit + 1, CostSense.CURRENCY)));
  }

  private Optional<Period> per(int end) {
    int last = Math.min(cell.size(), end + REACH);
    for (int at = end; at < last && !isNextFigure(at) && !cell.startsClause(at); at++) {
      Optional<Period> per = periodAt(at);
      if (per.isPresent()) {
        perOfLast = at;
        return per;
      }
    }
    return pending.contains(CostSense.ANNUAL) ? Optional.of(Period.ofYears(1)) : pendingPer;
  }

  private boolean isNextFigure(int at) {
    return cell.is(at, CostSense.CURRENCY) || cell.is(at, CostSense.NUMBER);
  }

  private Optional<Period> periodAt(int at) {
    return switch (cell.sense(at)) {
      case PER -> Optional.of(period(cell.value(at)));
      case ANNUAL ->
          isAboutCost(at + 1) ? Optional.of(Period.ofYears(1)) : Optional.<Period>empty();
      default -> Optional.empty();
    };
  }

  private boolean isAboutCost(int unit) {
    return switch (cell.sense(unit)) {
      case COST, FILLER, RESOURCE, SOURCE, REVENUE, QUALIFIER, END -> true;
      default -> false;
    };
  }

  private static Period period(int value) {
    return value >= 1_200 ? Period.ofYears(value / 1_200) : Period.of(0, value / 100, value % 100);
  }

  /** The only number of the cell, if nothing speaks against its being an amount. */
  @Nullable Mention onlyBare() {
    if (!marked.isEmpty() || bare.size() != 1 || !isOnlyAboutAnAmount()) {
      return null;
    }
    Mention only = bare.get(0);
    int value = only.figure().low().intValue();
    boolean year = value > 1990 && value < 2100 && only.figure().low().precision() == 4;
    return year && cell.size() == 1 ? null : only;
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
