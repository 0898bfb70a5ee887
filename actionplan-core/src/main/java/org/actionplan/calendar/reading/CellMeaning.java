// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a cell, or of a line of it.
 *
 * @param timescale the meaning
 * @param original the timescale that it took the place of, if the words tell
 * @param parts what it was put together from
 */
record CellMeaning(Timescale timescale, @Nullable Timescale original, List<Part> parts) {

  /** The meaning, or null if there is none, or too much stands beside it. */
  static @Nullable CellMeaning of(String text, Items items, Windows windows) {
    CellMeaning whole = ofWhole(text, items, windows);
    return whole == null ? SegmentMeaning.of(text, items, windows) : whole;
  }

  private static CellMeaning notApplicable(String text, Items items) {
    items.use(0, 1);
    return new CellMeaning(new Timescale.NotApplicable(text), null, List.of());
  }

  static @Nullable CellMeaning ofWhole(String text, Items items, Windows windows) {
    Scan scan = PartScanner.scan(items);
    if (scan == null) {
      return NotApplicableMeaning.isExplained(items) ? notApplicable(text, items) : null;
    }
    List<Part> parts = scan.parts;
    if (parts.isEmpty()) {
      return scan.isEvent ? EventMeaning.of(text, items) : null;
    }
    Cell cell = new Cell(text, items, windows);
    List<Part> originals = Revisions.takeOriginals(parts);
    Timescale timescale = PartsMeaning.of(cell, parts, scan.words);
    if (scan.isPast && timescale != null && History.isPast(timescale, windows.context())) {
      Timescale done = scan.isOver ? History.done(timescale) : null;
      return done == null ? null : new CellMeaning(done, null, parts);
    }
    if (timescale == null) {
      return null;
    }
    if (originals.isEmpty()) {
      return new CellMeaning(timescale, null, parts);
    }
    List<Part> all = new ArrayList<>(parts);
    all.addAll(originals);
    Timescale original = cell.withTextOf(originals.get(0)).dates(originals);
    return new CellMeaning(timescale, original, all);
  }
}
