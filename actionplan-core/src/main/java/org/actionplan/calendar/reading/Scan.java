// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.NOTHING;
import static org.actionplan.calendar.reading.TimeWord.ORIGINAL;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found in a cell so far, and what waits for the part that it binds. */
final class Scan {

  final Cursor c;
  final List<Part> parts = new ArrayList<>(2);

  /** By, before, from and so on, before a date that is still to come. */
  TimeWord relation = NOTHING;

  /** ORIGINAL or REVISED, before a date that is still to come. */
  TimeWord age = NOTHING;

  boolean review;
  int depth;

  /** Whether a label can stand here. */
  boolean atBoundary = true;

  /** How many words have no meaning in time. */
  int words;

  /** Whether the cell names an event, "after Cabinet", before any time. */
  boolean isEvent;

  /** Whether the words tell of something that happened. */
  boolean isPast;

  /** Whether the words tell of something of which nothing can be left to do. */
  boolean isOver;

  private TimeWord link = NOTHING;
  private int relationStart;
  private int labelStart;
  private int labelEnd;

  Scan(Items items) {
    this.c = new Cursor(items);
  }

  @Nullable Part last() {
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  /** The last part, if it is a date or dates. */
  @Nullable Part lastTime() {
    Part last = last();
    return last != null && last.isTime() ? last : null;
  }

  void relate(TimeWord sense) {
    isEvent |= (sense == TimeWord.AFTER || sense == TimeWord.BEFORE) && parts.isEmpty();
    relation = sense;
    relationStart = c.at;
    atBoundary = false;
  }

  /** Notes what joins the next part to the one before; lines and clauses outweigh other marks. */
  void join(TimeWord sense) {
    boolean weak = link != NOTHING && (sense == TimeWord.COMMA || sense == TimeWord.QUOTE);
    if (!weak && link != TimeWord.LINE_TAG && link != TimeWord.SEMICOLON) {
      link = sense;
    }
    if (sense == TimeWord.LINE_TAG || sense == TimeWord.SEMICOLON || sense == TimeWord.DOT) {
      forget();
    }
    atBoundary |= sense != TimeWord.OPEN && sense != TimeWord.COLON && sense != TimeWord.QUOTE;
  }

  /** A word between a dash and a date: the dash joins the word. */
  void separate() {
    atBoundary = false;
    link = link == TimeWord.DASH ? TimeWord.COLON : link;
  }

  void label(int start) {
    labelStart = start;
    labelEnd = c.at;
    atBoundary = false;
  }

  /** "31 March 2020 (revised)": the word stands after the date. */
  void ageOfLast() {
    Part last = last();
    if (last != null && age != NOTHING && last.age == NOTHING) {
      last.age = age;
      age = NOTHING;
    }
  }

  void add(Part part, int start) {
    part.relation = relation;
    part.link = link;
    part.age = isOriginalInBrackets(part) ? ORIGINAL : age;
    part.bracketed = depth > 0;
    part.review = review;
    part.labelStart = labelStart;
    part.labelEnd = labelEnd;
    part.start = relation == NOTHING ? start : relationStart;
    part.end = c.at;
    c.items.use(part.start, part.end);
    c.items.use(labelStart, labelEnd);
    parts.add(part);
    forget();
    age = NOTHING;
    link = NOTHING;
    labelStart = 0;
    labelEnd = 0;
    atBoundary = true;
  }

  /** "September 2022 (from February 2022)". */
  private boolean isOriginalInBrackets(Part part) {
    return depth > 0
        && relation == TimeWord.FROM
        && part.kind == PartKind.DATE
        && lastTime() != null;
  }

  private void forget() {
    relation = NOTHING;
    review = false;
  }
}
