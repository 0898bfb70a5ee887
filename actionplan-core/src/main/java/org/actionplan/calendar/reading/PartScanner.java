// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.NOTHING;

import org.jspecify.annotations.Nullable;

/**
 * Goes through a cell once, from left to right, and finds the parts that say something about time,
 * the words that bind them, and the words around them.
 */
final class PartScanner {

  private PartScanner() {}

  /** What was found, or null if a word turns its meaning or a number belongs to nothing. */
  static @Nullable Scan scan(Items items) {
    Scan scan = new Scan(items);
    while (!scan.c.atEnd()) {
      if (items.isOnNewLine(scan.c.at)) {
        scan.join(TimeWord.LINE_TAG);
      }
      boolean read =
          label(scan)
              || part(scan)
              || BoundWords.read(scan)
              || JointMarks.read(scan)
              || PlainWords.read(scan);
      if (!read) {
        return null;
      }
    }
    scan.ageOfLast();
    return scan;
  }

  private static boolean label(Scan scan) {
    Cursor c = scan.c;
    int start = c.at;
    if (!scan.atBoundary || !LabelPhrase.mayStart(c) || isTime(scan) || !LabelPhrase.read(c)) {
      return false;
    }
    Part last = scan.last();
    if (last == null || !c.items.is(start, TimeWord.OPEN) || !isBetweenParts(c)) {
      scan.label(start);
      return true;
    }
    last.labelStart = start;
    last.labelEnd = c.at;
    c.items.use(start, c.at);
    return true;
  }

  /** Whether what looks like a label says something about time: "c. 2024", "S/M", "Q. 3 2023". */
  private static boolean isTime(Scan scan) {
    Cursor c = scan.c;
    boolean circa = scan.parts.isEmpty() && c.is(TimeWord.APPROXIMATE);
    return circa || BandPhrase.isAt(c) || QuarterPhrase.isAt(c);
  }

  /** Whether what follows a bracket starts something new, so that it belongs to what precedes. */
  private static boolean isBetweenParts(Cursor c) {
    return switch (c.sense()) {
      case AND, COMMA, SEMICOLON, NOTHING -> true;
      default -> false;
    };
  }

  private static boolean part(Scan scan) {
    int start = scan.c.at;
    Part part = PartPhrase.read(scan.c, scan.age == TimeWord.ORIGINAL);
    if (part == null) {
      return false;
    }
    if (isTitle(scan, part, start)) {
      scan.c.at = scan.c.items.size();
      return false;
    }
    scan.add(part, start);
    if (isStart(part)) {
      part.relation = TimeWord.FROM;
    }
    return true;
  }

  /** "Beginning 1 July 2023": a day has no beginning, so the work begins on it. */
  private static boolean isStart(Part part) {
    DateForm form = part.from;
    return part.kind == PartKind.DATE
        && part.relation == TimeWord.NOTHING
        && form != null
        && form.portion() == Portion.START
        && (form.shape() == Shape.DAY || form.shape() == Shape.FIGURES);
  }

  /** A bare year beside an unknown word is part of a title: "Vision 2030", "Easter 2023". */
  private static boolean isTitle(Scan scan, Part part, int start) {
    DateForm form = part.from;
    if (part.kind != PartKind.DATE || form == null || form.shape() != Shape.YEAR) {
      return false;
    }
    Cursor c = scan.c;
    boolean bare = form.yearKind() == YearKind.CALENDAR && form.portion() == Portion.WHOLE;
    boolean named = c.items.is(start - 1, TimeWord.UNKNOWN) || c.items.is(start - 1, TimeWord.UNIT);
    boolean before = named && !c.items.isOnNewLine(start);
    boolean after = c.is(TimeWord.UNKNOWN) && !c.items.isOnNewLine(c.at);
    return bare && (before || (after && scan.relation == NOTHING));
  }
}
