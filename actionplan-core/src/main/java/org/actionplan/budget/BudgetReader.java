// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.List;
import org.actionplan.calendar.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * Reads free text about cost: the figure if there is one, or else the words.
 *
 * <p>Takes time linear in the text. A wrong reading is worse than none: digits that make no number
 * and codes that nobody explains are left unread.
 */
final class BudgetReader {

  private BudgetReader() {}

  static Budget read(String text, Conventions conventions) {
    CostCell cell = new CostCell(text);
    if (isEmpty(cell)) {
      return new Budget.Unstated(text);
    }
    MentionScan scan = new MentionScan(cell);
    if (scan.isDamaged() || !cell.isComplete()) {
      return new Budget.Unreadable(text);
    }
    Headline headline = headline(scan, conventions);
    if (headline != null) {
      return costed(cell, headline);
    }
    if (scan.isAboutCosts()) {
      return new Budget.Unreadable(text);
    }
    return Bands.read(cell)
        .<Budget>map(level -> new Budget.Band(text, level))
        .orElseGet(() -> new CostWords(cell).read());
  }

  /** Blank, or nothing but dashes and dots, with or without a sign of currency before them. */
  private static boolean isEmpty(CostCell cell) {
    boolean sign = cell.size() > 1 && cell.is(0, CostSense.CURRENCY);
    for (int unit = sign ? 1 : 0; unit < cell.size(); unit++) {
      if (".-_*,;:'\"()[]/\\".indexOf(cell.mark(unit)) < 0 || cell.mark(unit) == 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Headline headline(MentionScan scan, Conventions conventions) {
    if (!scan.marked().isEmpty()) {
      return Headline.of(scan.marked(), conventions);
    }
    Mention bare = scan.onlyBare();
    return bare == null ? null : Headline.of(List.of(bare), conventions);
  }

  private static Budget costed(CostCell cell, Headline headline) {
    String text = cell.text();
    boolean zero = headline.range().max().filter(max -> max.amount().signum() == 0).isPresent();
    if (zero) {
      return cell.has(CostSense.EXISTING) || cell.has(CostSense.TIME)
          ? new Budget.WithinExisting(text)
          : new Budget.None(text);
    }
    return new Budget.Costed(
        text, headline.range(), headline.per(), new FundingReader(cell).read());
  }
}
