// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * What the action costs, among all the figures of a cell.
 *
 * <p>"£30,000 (of which £5,000 in 2022)" is 30,000; "£5k for training, £10k for equipment" is the
 * sum; "10 x £170 = £1,700" is what stands after the sign of equality.
 *
 * @param range the amount or range
 * @param per how often it is spent again
 */
record Headline(MoneyRange range, Optional<Period> per) {

  /** The headline of the figures; null if none of them is a cost, or they contradict. */
  static @Nullable Headline of(List<Mention> mentions, Conventions conventions) {
    List<Mention> costs = costs(mentions);
    if (costs.isEmpty()) {
      return null;
    }
    Mention first = costs.get(0);
    Bounds bounds = Bounds.of(first);
    boolean approximate = first.isApproximate();
    for (int i = 1; i < costs.size(); i++) {
      Mention next = costs.get(i);
      boolean alike =
          next.figure().currency() == first.figure().currency() && next.per().equals(first.per());
      if (!alike) {
        continue;
      }
      bounds = isAlternative(costs, i) ? bounds.or(Bounds.of(next)) : bounds.plus(Bounds.of(next));
      approximate |= next.isApproximate();
    }
    return bounds.contradict()
        ? null
        : new Headline(
            bounds.range(first.figure().currency(), conventions, approximate), first.per());
  }

  /** Whether two figures are the ends of one range: "min £5k max £10k", "Known … Likely …". */
  private static boolean isAlternative(List<Mention> costs, int at) {
    Mention one = costs.get(at - 1);
    Mention other = costs.get(at);
    return other.is(CostSense.OR)
        || other.is(CostSense.TO)
        || (one.is(CostSense.KNOWN) && other.is(CostSense.LIKELY))
        || (one.isFloor() && other.isCeiling());
  }

  /** "£12k – £4k grant and £8k reserves": a figure without a label that sums up the others. */
  private static boolean isSum(List<Mention> mentions) {
    Mention first = mentions.get(0);
    BigDecimal sum = first.figure().low().negate();
    for (Mention mention : mentions) {
      if (!mention.isSummand(first)) {
        return false;
      }
      sum = sum.add(mention.figure().low());
    }
    return first.is(CostSense.COST)
        && mentions.size() > 2
        && sum.compareTo(first.figure().low()) == 0;
  }

  private static List<Mention> costs(List<Mention> mentions) {
    List<Mention> costs = new ArrayList<>(mentions.size());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).is(CostSense.TOTAL)) {
        return List.of(mentions.get(i));
      }
    }
    if (isSum(mentions)) {
      return List.of(mentions.get(0));
    }
    for (Mention mention : mentions) {
      boolean part = mention.is(CostSense.PART) && !costs.isEmpty();
      if (!mention.isAside() && !part) {
        costs.add(mention);
      }
    }
    if (costs.isEmpty()) {
      for (Mention mention : mentions) {
        if (!mention.is(CostSense.INCOME) && costs.isEmpty()) {
          costs.add(mention);
        }
      }
    }
    return costs;
  }

  /** The lowest and highest amount; null where open. */
  private record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    static Bounds of(Mention mention) {
      Figure figure = mention.figure();
      if (figure.isRange()) {
        return new Bounds(figure.low(), figure.high());
      }
      boolean ceiling = mention.isCeiling();
      boolean floor = mention.isFloor() && !ceiling;
      return new Bounds(ceiling ? null : figure.low(), floor ? null : figure.high());
    }

    /** The sum; what is open below is nothing at least, what is open above stays open. */
    Bounds plus(Bounds other) {
      BigDecimal lowest =
          low == null || other.low == null ? or(low, other.low) : low.add(other.low);
      BigDecimal highest = high == null || other.high == null ? null : high.add(other.high);
      return new Bounds(lowest, highest);
    }

    Bounds or(Bounds other) {
      BigDecimal lowest =
          low == null || other.low == null ? or(low, other.low) : low.min(other.low);
      BigDecimal highest =
          high == null || other.high == null ? or(high, other.high) : high.max(other.high);
      return new Bounds(lowest, highest);
    }

    private static @Nullable BigDecimal or(@Nullable BigDecimal a, @Nullable BigDecimal b) {
      return a == null ? b : a;
    }

    /** "Min £10k max £5k". */
    boolean contradict() {
      return low != null && high != null && low.compareTo(high) > 0;
    }

    MoneyRange range(int currency, Conventions conventions, boolean approximate) {
      return new MoneyRange(
          money(low, currency, conventions), money(high, currency, conventions), approximate);
    }

    private static Optional<Money> money(
        @Nullable BigDecimal amount, int currency, Conventions conventions) {
      return Optional.ofNullable(amount)
          .map(value -> new Money(value, Currencies.of(currency, conventions)));
    }
  }
}
