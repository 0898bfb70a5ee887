// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A figure with what the words around it say about it.
 *
 * @param figure the figure
 * @param about the senses of those words, such as "at most", "total" or "of which"
 * @param per how often it is spent again
 */
record Mention(Figure figure, Set<CostSense> about, Optional<Period> per) {

  /** The senses that say something about a figure if they stand before it. */
  static final Set<CostSense> BEFORE =
      EnumSet.of(
          CostSense.APPROX,
          CostSense.AT_MOST,
          CostSense.AT_LEAST,
          CostSense.OVER,
          CostSense.FROM,
          CostSense.BETWEEN,
          CostSense.TOTAL,
          CostSense.PART,
          CostSense.ASIDE,
          CostSense.INCOME,
          CostSense.KNOWN,
          CostSense.LIKELY,
          CostSense.OR,
          CostSense.TO);

  /** Those of them that only hold if no other word stands between. */
  static final Set<CostSense> CLOSE =
      EnumSet.of(
          CostSense.APPROX,
          CostSense.AT_MOST,
          CostSense.AT_LEAST,
          CostSense.OVER,
          CostSense.BETWEEN);

  /** Those that only hold if they stand right before it. */
  static final Set<CostSense> NEXT = EnumSet.of(CostSense.FROM, CostSense.OR, CostSense.TO);

  /** The senses that say something about a figure if they stand right after it. */
  static final Set<CostSense> AFTER =
      EnumSet.of(
          CostSense.APPROX,
          CostSense.AT_MOST,
          CostSense.AT_LEAST,
          CostSense.OR_MORE,
          CostSense.OR_LESS,
          CostSense.TOTAL,
          CostSense.ASIDE,
          CostSense.INCOME);

  boolean is(CostSense sense) {
    return about.contains(sense);
  }

  boolean isApproximate() {
    return is(CostSense.APPROX) || is(CostSense.OVER);
  }

  /** Whether the amount is the highest that the words allow. */
  boolean isCeiling() {
    return is(CostSense.AT_MOST) || is(CostSense.OR_LESS);
  }

  /** Whether the amount is the lowest that the words allow. */
  boolean isFloor() {
    return is(CostSense.AT_LEAST)
        || is(CostSense.OVER)
        || is(CostSense.OR_MORE)
        || is(CostSense.FROM);
  }

  /** Whether it is one amount of the same money as another, so that the two can be added. */
  boolean isSummand(Mention other) {
    return !figure.isRange()
        && figure.currency() == other.figure.currency()
        && !isFloor()
        && !isCeiling()
        && !is(CostSense.INCOME);
  }

  /** Whether the figure is something else than what the action will cost. */
  boolean isAside() {
    return is(CostSense.ASIDE) || is(CostSense.INCOME) || is(CostSense.OF);
  }
}
