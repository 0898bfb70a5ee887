// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write amounts: digits, separators of thousands, decimals.
 *
 * @param value the value
 * @param end the unit after it
 * @param grouped whether thousands are separated
 */
record Numeral(BigDecimal value, int end, boolean grouped) {

  private static final int MOST_DIGITS = 18;

  /**
   * Reads a number; null if its separators make no sense, as in "12,5000".
   *
   * @param european whether a comma may stand before decimals, and a full stop between thousands
   */
  static @Nullable Numeral read(CostCell cell, int at, boolean spaces, boolean european) {
    return new Reader(cell, at, spaces, european).read();
  }

  private static final class Reader {
    private final CostCell cell;
    private final int start;
    private final boolean spaces;
    private final boolean european;
    private BigDecimal value = BigDecimal.ZERO;
    private int at;
    private boolean grouped;

    Reader(CostCell cell, int start, boolean spaces, boolean european) {
      this.cell = cell;
      this.start = start;
      this.spaces = spaces;
      this.european = european;
      this.at = start;
    }

    @Nullable Numeral read() {
      if (cell.length(start) > MOST_DIGITS) {
        return null;
      }
      value = BigDecimal.valueOf(cell.number(start));
      at = start + 1;
      groups(',');
      if (!grouped && european) {
        groups('.');
      } else if (!european) {
        brokenGroup();
      }
      if (!grouped && spaces) {
        spacedGroups();
      }
      boolean sound = !grouped || (cell.length(start) <= 3 && at - start < MOST_DIGITS);
      fraction();
      return sound && decimals() ? new Numeral(value, at, grouped) : null;
    }

    private void groups(char separator) {
      while (cell.mark(at) == separator
          && cell.length(at) == 1
          && cell.is(at + 1, CostSense.NUMBER)
          && cell.length(at + 1) == 3
          && isTogether(at)) {
        append(cell.number(at + 1));
        at += 2;
      }
    }

    /** A last group that a line end broke: "3,50 0". */
    private void brokenGroup() {
      boolean broken =
          cell.mark(at) == ','
              && cell.is(at + 1, CostSense.NUMBER)
              && cell.is(at + 2, CostSense.NUMBER)
              && cell.length(at + 1) + cell.length(at + 2) == 3
              && !cell.isSpaced(at)
              && !cell.isSpaced(at + 1);
      if (broken) {
        long ones = cell.length(at + 2) == 1 ? 10 : 100;
        append(cell.number(at + 1) * ones + cell.number(at + 2));
        at += 3;
      }
    }

    /** Whether a separator joins: no space, or one that a broken line left before zeros. */
    private boolean isTogether(int separator) {
      return (!cell.isSpaced(separator) && !cell.isSpaced(separator + 1))
          || (cell.mark(separator) == ',' && cell.number(separator + 1) == 0);
    }

    private void spacedGroups() {
      while (cell.is(at, CostSense.NUMBER)
          && cell.length(at) == 3
          && cell.length(start) <= 3
          && !cell.isOnNewLine(at)) {
        append(cell.number(at));
        at++;
      }
    }

    private void append(long group) {
      value = value.movePointRight(3).add(BigDecimal.valueOf(group));
      grouped = true;
    }

    private void fraction() {
      int quarters = "\u00bc\u00bd\u00be".indexOf(cell.mark(at)) + 1;
      if (quarters > 0 && cell.mark(at) != 0) {
        value = value.add(BigDecimal.valueOf(25L * quarters, 2));
        at++;
      }
    }

    private boolean decimals() {
      char mark = cell.mark(at);
      boolean separator = (mark == '.' || mark == ',') && cell.length(at) == 1;
      if (!separator
          || !cell.is(at + 1, CostSense.NUMBER)
          || cell.isSpaced(at)
          || cell.isSpaced(at + 1)) {
        return true;
      }
      int digits = cell.length(at + 1);
      boolean scaled = cell.is(at + 2, CostSense.SCALE);
      boolean sound =
          mark == '.'
              ? digits < MOST_DIGITS && (digits != 3 || scaled || grouped)
              : digits <= 2 && (european || scaled);
      if (sound) {
        value = value.add(BigDecimal.valueOf(cell.number(at + 1), digits));
        at += 2;
      }
      return sound;
    }
  }
}
