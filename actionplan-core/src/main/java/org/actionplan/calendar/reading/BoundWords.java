// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.CLOSE;
import static org.actionplan.calendar.reading.TimeWord.NOTHING;
import static org.actionplan.calendar.reading.TimeWord.ORIGINAL;
import static org.actionplan.calendar.reading.TimeWord.REVISED;

/** Words that bind the date after them, and a few that bind the one before. */
final class BoundWords {

  private BoundWords() {}

  static boolean read(Scan scan) {
    Cursor c = scan.c;
    boolean binds =
        switch (c.sense()) {
          case BY, BEFORE, AFTER, FROM, UNTIL, THROUGHOUT -> relate(scan, c.sense());
          case NOT_BEFORE -> notBefore(scan);
          case ONGOING -> relate(scan, TimeWord.FROM);
          case WITHIN, NEXT, THIS -> relate(scan, NOTHING);
          case PORTION -> heading(scan);
          case TO -> to(scan);
          case ONWARDS -> onwards(scan);
          case PRESENT -> present(scan);
          case ORIGINAL, REVISED -> age(scan, c.sense());
          case REVIEW -> review(scan);
          default -> false;
        };
    if (binds) {
      c.items.use(c.at, c.at + 1);
      c.at++;
    }
    return binds;
  }

  private static boolean relate(Scan scan, TimeWord sense) {
    scan.relate(sense);
    return true;
  }

  private static boolean age(Scan scan, TimeWord sense) {
    scan.age = sense;
    return true;
  }

  private static boolean review(Scan scan) {
    scan.review = true;
    return true;
  }

  /** "Start:" and "End:" head a date. */
  private static boolean heading(Scan scan) {
    Portion portion = Portion.numbered(scan.c.value());
    boolean heads = portion == Portion.START || portion == Portion.END;
    return heads
        && scan.c.is(1, TimeWord.COLON)
        && relate(scan, portion == Portion.END ? TimeWord.BY : TimeWord.FROM);
  }

  /** "to" bounds a date only after something that can last; otherwise it leads elsewhere. */
  private static boolean to(Scan scan) {
    Part last = scan.last();
    if (scan.age == NOTHING && last != null && last.age == ORIGINAL) {
      scan.age = REVISED;
    } else if (scan.c.at == 0 || last != null) {
      scan.relate(TimeWord.UNTIL);
    }
    return true;
  }

  /** "2022 onwards", "2023 +"; but "April + October" is two dates. */
  private static boolean onwards(Scan scan) {
    Part last = scan.lastTime();
    if (last == null) {
      return false;
    }
    if (!scan.c.items.isWord(scan.c.at) && !isLast(scan.c)) {
      scan.join(TimeWord.AND);
      return true;
    }
    last.relation = TimeWord.FROM;
    last.end = scan.c.at + 1;
    return true;
  }

  /** "Not before June" and "June at the earliest". */
  private static boolean notBefore(Scan scan) {
    Part last = scan.lastTime();
    if (last == null || !isLast(scan.c)) {
      return relate(scan, TimeWord.NOT_BEFORE);
    }
    last.relation = TimeWord.NOT_BEFORE;
    return true;
  }

  /** "2018 – present" goes on; "December 2019, now March 2020" was moved. */
  private static boolean present(Scan scan) {
    Part last = scan.lastTime();
    if (last == null) {
      return false;
    }
    if (isLast(scan.c)) {
      last.relation = TimeWord.FROM;
    } else {
      scan.age = REVISED;
    }
    return true;
  }

  private static boolean isLast(Cursor c) {
    return c.is(1, NOTHING) || c.is(1, CLOSE);
  }
}
