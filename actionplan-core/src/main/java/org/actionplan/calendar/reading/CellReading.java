// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.List;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt made of a cell.
 *
 * @param timescale the meaning
 * @param original the timescale that it took the place of, if the cell tells
 * @param items the words, which know whether they were used
 * @param parts the parts that the meaning was put together from
 * @param isRepaired whether misspelt words were taken for known ones
 */
record CellReading(
    Timescale timescale,
    @Nullable Timescale original,
    Items items,
    List<Part> parts,
    boolean isRepaired) {

  static CellReading unreadable(String text, Items items) {
    return new CellReading(new Timescale.Unreadable(text), null, items, List.of(), false);
  }

  static CellReading of(String text, Items items, Windows windows) {
    StruckPhrase struck = StruckPhrase.find(items);
    if (struck != null) {
      return revised(text, items, struck, windows);
    }
    CellMeaning meaning = CellMeaning.of(text, items, windows);
    return meaning == null
        ? sign(text, items)
        : new CellReading(meaning.timescale(), meaning.original(), items, meaning.parts(), false);
  }

  private static CellReading sign(String text, Items items) {
    Timescale sign = SignMeaning.of(text, items);
    if (sign == null) {
      return unreadable(text, items);
    }
    items.use(0, items.size());
    return new CellReading(sign, null, items, List.of(), false);
  }

  /** What is struck through is the original; what stands beside it is meant. */
  private static CellReading revised(
      String text, Items items, StruckPhrase struck, Windows windows) {
    CellMeaning now = CellMeaning.of(text, struck.kept(), windows);
    if (now == null) {
      return unreadable(text, items);
    }
    CellMeaning before = CellMeaning.of(struck.text(), struck.struck(), windows);
    Timescale original =
        before == null ? new Timescale.Unreadable(struck.text()) : before.timescale();
    return new CellReading(now.timescale(), original, items, now.parts(), false);
  }

  CellReading repaired() {
    return new CellReading(timescale, original, items, parts, true);
  }
}
