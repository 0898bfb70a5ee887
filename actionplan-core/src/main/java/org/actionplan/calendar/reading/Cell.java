// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/**
 * What every meaning is made from: the text, its items, and the conventions.
 *
 * @param text as the timescale is to keep it
 * @param items the words
 * @param windows makes windows of dates
 */
record Cell(String text, Items items, Windows windows) {

  /** The words of a part alone, for a stage. */
  Cell withTextOf(Part part) {
    return new Cell(written(part.start, part.end), items, windows);
  }

  String written(int from, int to) {
    return items.text().substring(items.start(from), items.end(to - 1));
  }

  /** The label of a part without the marks round it, if it has one. */
  Optional<String> label(Part part) {
    int from = part.labelStart;
    int to = part.labelEnd;
    while (from < to && items.is(from, TimeWord.OPEN)) {
      from++;
    }
    while (to > from && isMark(to - 1)) {
      to--;
    }
    return from == to ? Optional.empty() : Optional.of(written(from, to));
  }

  private boolean isMark(int item) {
    return switch (items.sense(item)) {
      case CLOSE, DOT, COLON, DASH -> true;
      default -> false;
    };
  }

  @Nullable Timescale dates(List<Part> parts) {
    return DateMeaning.of(this, parts);
  }
}
