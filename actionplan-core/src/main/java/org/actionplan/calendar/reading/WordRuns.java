// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.calendar.Timescale;

/** The words of a cell that a reading used, or did not use, where they stand together. */
final class WordRuns {

  private WordRuns() {}

  static List<String> of(CellReading reading, boolean used) {
    Items items = reading.items();
    boolean none = reading.timescale() instanceof Timescale.Unreadable;
    List<String> runs = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int item = 0; item < items.size(); item++) {
      boolean counts = (items.get(item).isUsed && !none) == used;
      boolean mark = !items.isWord(item) && items.digits(item) == 0;
      if (counts && !(mark && first < 0)) {
        first = first < 0 ? item : first;
        last = mark ? last : item;
      }
      boolean ends = !counts || item + 1 == items.size();
      if (ends && first >= 0 && last >= first) {
        runs.add(items.text().substring(items.start(first), items.end(last)));
      }
      first = ends ? -1 : first;
      last = ends ? -1 : last;
    }
    return runs;
  }
}
