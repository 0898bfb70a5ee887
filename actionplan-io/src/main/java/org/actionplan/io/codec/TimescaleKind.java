// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import org.actionplan.calendar.Timescale;

/** What a timescale was understood to be, and the fields that go with it. */
enum TimescaleKind {
  DUE,
  SPAN,
  STAGED,
  ONGOING,
  RECURRING,
  RELATIVE,
  IMMEDIATE,
  DONE,
  TO_BE_CONFIRMED,
  NOT_APPLICABLE,
  UNSTATED,
  UNREADABLE;

  /** Whether a timescale of this kind can have a field. */
  boolean has(String field) {
    return switch (field) {
      case "text", "kind" -> true;
      case "window", "windows", "ambiguity" -> this == DUE || this == SPAN;
      case "stages" -> this == STAGED;
      case "since", "review", "cadence" -> this == ONGOING;
      case "every", "months", "first" -> this == RECURRING;
      case "period", "direction", "event", "due" -> this == RELATIVE;
      case "on" -> this == DONE;
      default -> false;
    };
  }

  static TimescaleKind of(Timescale timescale) {
    if (timescale instanceof Timescale.Due) {
      return DUE;
    } else if (timescale instanceof Timescale.Span) {
      return SPAN;
    } else if (timescale instanceof Timescale.Staged) {
      return STAGED;
    } else if (timescale instanceof Timescale.Ongoing) {
      return ONGOING;
    } else if (timescale instanceof Timescale.Recurring) {
      return RECURRING;
    } else if (timescale instanceof Timescale.Relative) {
      return RELATIVE;
    } else if (timescale instanceof Timescale.Immediate) {
      return IMMEDIATE;
    } else if (timescale instanceof Timescale.Done) {
      return DONE;
    } else if (timescale instanceof Timescale.ToBeConfirmed) {
      return TO_BE_CONFIRMED;
    } else if (timescale instanceof Timescale.NotApplicable) {
      return NOT_APPLICABLE;
    } else if (timescale instanceof Timescale.Unstated) {
      return UNSTATED;
    }
    return UNREADABLE;
  }
}
