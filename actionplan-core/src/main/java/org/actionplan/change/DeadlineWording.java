// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.Optional;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.actionplan.report.Message;

/** The sentences about deadlines that changed. */
final class DeadlineWording {

  private DeadlineWording() {}

  static Message of(Timescale from, Timescale to) {
    DeadlineMove move = DeadlineMove.of(from, to);
    return switch (move) {
      case LATER, EARLIER -> moved(move, from.deadline(), to.deadline());
      case CLARIFIED ->
          of(
                  "clarified",
                  "The words of the timescale changed from {before} to {after}; the latest day is"
                      + " still {to}.",
                  from,
                  to)
              .with("to", to.deadline().orElseThrow().latest());
      case SET ->
          of(
                  "set",
                  "A deadline was set, {to}; the timescale changed from {before} to {after}.",
                  from,
                  to)
              .with("to", to.deadline().orElseThrow());
      case BECAME_OPEN_ENDED -> lost("open-ended", ", which has no end", from, to);
      case BECAME_UNREADABLE -> lost("unreadable", ", which no reader understands", from, to);
      case DONE -> of("done", "The timescale changed from {before} to {after}.", from, to);
      case GIVEN_UP -> lost("given-up", "", from, to);
      case REWORDED -> reworded(from, to);
    };
  }

  private static Message moved(DeadlineMove move, Optional<Deadline> from, Optional<Deadline> to) {
    long days = Math.abs(DeadlineMove.days(from, to).orElseThrow());
    String direction = move == DeadlineMove.LATER ? "later" : "earlier";
    String unit = days == 1 ? " day " : " days ";
    return Message.of(
            "change/deadline-" + direction + (days == 1 ? "/one" : ""),
            "The deadline moved from {from} to {to}, {days}" + unit + direction + ".")
        .with("from", from.orElseThrow())
        .with("to", to.orElseThrow())
        .with("days", days);
  }

  /** A deadline that was there is no more, or there was none before either. */
  private static Message lost(String key, String how, Timescale from, Timescale to) {
    String sentence = "The timescale changed from {before} to {after}" + how;
    return from.deadline()
        .map(
            deadline ->
                of(key + "/lost", sentence + "; the deadline of {from} is lost.", from, to)
                    .with("from", deadline))
        .orElseGet(() -> of(key, sentence + ".", from, to));
  }

  private static Message reworded(Timescale from, Timescale to) {
    return to.deadline().isPresent()
        ? of(
            "reworded/same",
            "The words of the timescale changed from {before} to {after}; the deadline is the"
                + " same.",
            from,
            to)
        : of("reworded", "The timescale changed from {before} to {after}.", from, to);
  }

  private static Message of(String key, String template, Timescale from, Timescale to) {
    return Message.of("change/timescale-" + key, template)
        .with("before", ChangeWording.quote(from.text()))
        .with("after", ChangeWording.quote(to.text()));
  }
}
