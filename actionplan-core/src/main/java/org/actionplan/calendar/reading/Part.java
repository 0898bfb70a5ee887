// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A stretch of a cell that says something about time, and how it is joined to the rest. */
final class Part {

  /** What {@link #value} says of a period. */
  static final int AT_MOST = 0;

  static final int MORE_THAN = 1;
  static final int PROJECT_TIME = 2;

  /** What {@link #value} says of two dates that spell out one time. */
  static final int ONE_TIME = 3;

  PartKind kind;

  /** By, before, from and so on; NOTHING if no such word stands before it. */
  TimeWord relation = TimeWord.NOTHING;

  /** The mark or word that joins it to the part before it. */
  TimeWord link = TimeWord.NOTHING;

  /** ORIGINAL, REVISED or NOTHING. */
  TimeWord age = TimeWord.NOTHING;

  boolean bracketed;
  boolean review;

  /** The date, or the first date of two. */
  @Nullable DateForm from;

  @Nullable DateForm to;

  /** The period or cadence. */
  Period period = Period.ZERO;

  /** AFTER or BEFORE its event, for a period. */
  TimeWord direction = TimeWord.AFTER;

  int value;

  /** Items that hold the event of a period; none if equal. */
  int eventStart;

  int eventEnd;

  int labelStart;
  int labelEnd;

  int start;
  int end;

  Part(PartKind kind) {
    this.kind = kind;
  }

  static Part date(DateForm form) {
    Part part = new Part(PartKind.DATE);
    part.from = form;
    return part;
  }

  static Part of(PartKind kind, DateForm from, DateForm to) {
    Part part = new Part(kind);
    part.from = from;
    part.to = to;
    return part;
  }

  static Part cadence(Period every, @Nullable DateForm on) {
    Part part = new Part(PartKind.CADENCE);
    part.period = every;
    part.from = on;
    return part;
  }

  /** Marks its dates as given with reserve. */
  void reserve() {
    from = from == null ? null : from.withReserve();
    to = to == null ? null : to.withReserve();
  }

  boolean isTime() {
    return kind == PartKind.DATE || kind == PartKind.RANGE || kind == PartKind.EITHER;
  }

  /** The last date of the part that has a year, or null. */
  @Nullable DateForm dated() {
    if (to != null && to.hasYear()) {
      return to;
    }
    return from != null && from.hasYear() ? from : null;
  }
}
