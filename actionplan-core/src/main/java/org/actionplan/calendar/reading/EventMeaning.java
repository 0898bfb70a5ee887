// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** "After Cabinet", "following completion of the review": the event itself is the time. */
final class EventMeaning {

  private static final int MOST_ITEMS = 14;

  private EventMeaning() {}

  static @Nullable CellMeaning of(String text, Items items) {
    boolean before = items.is(0, TimeWord.BEFORE);
    int end = items.size();
    while (end > 1 && items.is(end - 1, TimeWord.DOT)) {
      end--;
    }
    if ((!before && !items.is(0, TimeWord.AFTER)) || end < 2 || end > MOST_ITEMS) {
      return null;
    }
    items.use(0, end);
    String event = items.text().substring(items.start(1), items.end(end - 1));
    return new CellMeaning(
        new Timescale.Relative(
            text,
            Period.ZERO,
            before ? Timescale.Relative.Direction.BEFORE : Timescale.Relative.Direction.AFTER,
            Optional.of(event),
            Optional.empty()),
        null,
        List.of());
  }
}
