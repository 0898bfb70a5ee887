// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

/** A place in the items of a cell, which phrases move on as they read. */
final class Cursor {

  final Items items;
  int at;

  /** The year that {@link YearPhrase} read last, and what it counts. */
  int year;

  YearKind yearKind = YearKind.NONE;

  Cursor(Items items) {
    this.items = items;
  }

  boolean atEnd() {
    return at >= items.size();
  }

  TimeWord sense() {
    return items.sense(at);
  }

  TimeWord sense(int ahead) {
    return items.sense(at + ahead);
  }

  boolean is(TimeWord sense) {
    return items.is(at, sense);
  }

  boolean is(int ahead, TimeWord sense) {
    return items.is(at + ahead, sense);
  }

  int value() {
    return items.value(at);
  }

  int value(int ahead) {
    return items.value(at + ahead);
  }

  int digits(int ahead) {
    return items.digits(at + ahead);
  }

  /** Moves on if the next item has this sense. */
  boolean skip(TimeWord sense) {
    if (is(sense)) {
      at++;
      return true;
    }
    return false;
  }

  /** Moves over all items of this sense. */
  void skipAll(TimeWord sense) {
    while (is(sense)) {
      at++;
    }
  }
}
