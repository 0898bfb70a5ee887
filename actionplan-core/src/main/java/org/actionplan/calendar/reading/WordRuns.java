// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.calendar.Timescale;
import org.actionplan.text.TokenKind;
import org.actionplan.text.Tokens;

/** The words of a cell that a reading used, or did not use, where they stand together. */
final class WordRuns {

  private WordRuns() {}

  static List<String> of(CellReading reading, boolean used) {
    Tokens tokens = reading.items().tokens();
    boolean none = reading.timescale() instanceof Timescale.Unreadable;
    List<String> runs = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int token = 0; token < tokens.size(); token++) {
      boolean counts = (reading.items().isUsed(token) && !none) == used;
      boolean mark = tokens.kind(token) == TokenKind.MARK;
      if (counts && !(mark && first < 0)) {
        first = first < 0 ? token : first;
        last = mark ? last : token;
      }
      boolean ends = !counts || token + 1 == tokens.size();
      if (ends && first >= 0 && last >= first) {
        runs.add(tokens.text().substring(tokens.start(first), tokens.end(last)));
      }
      first = ends ? -1 : first;
      last = ends ? -1 : last;
    }
    return runs;
  }
}
