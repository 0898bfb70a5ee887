// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.QUESTION;

/** Marks and words that join parts: commas, dashes, "and", brackets, line ends. */
final class JointMarks {

  private JointMarks() {}

  static boolean read(Scan scan) {
    TimeWord sense = scan.c.sense();
    switch (sense) {
      case OPEN -> scan.depth++;
      case CLOSE -> {
        scan.depth = Math.max(0, scan.depth - 1);
        scan.ageOfLast();
      }
      case AND, OR, DASH, SLASH, COMMA, SEMICOLON, COLON, DOT, ARROW, THEREAFTER, LINE_TAG -> {}
      case QUOTE, BULLET, TAG, RESPECTIVELY, QUESTION -> {}
      default -> {
        return false;
      }
    }
    if (sense == QUESTION && !doubt(scan)) {
      return false;
    }
    scan.join(sense);
    scan.c.at++;
    return true;
  }

  /** "June 2023?" is given with reserve; "Implemented?" is a question. */
  private static boolean doubt(Scan scan) {
    Part last = scan.lastTime();
    if (last != null) {
      last.reserve();
    }
    return last != null;
  }
}
