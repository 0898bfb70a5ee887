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
    boolean sameWords = Words.isSame(from.text(), to.text());
    DeadlineMove move = DeadlineMove.of(from, to);
    return switch (move) {
      case LATER, EARLIER -> moved(move, from.deadline(), to.deadline());
      case CLARIFIED ->
          of(sameWords ? ChangeSentence.CLARIFIED_READING : ChangeSentence.CLARIFIED, from, to)
              .with("to", to.deadline().orElseThrow().latest());
      case SET -> of(ChangeSentence.SET, from, to).with("to", to.deadline().orElseThrow());
      case BECAME_OPEN_ENDED ->
          lost(ChangeSentence.OPEN_ENDED, ChangeSentence.OPEN_ENDED_LOST, from, to);
      case BECAME_UNREADABLE ->
          lost(ChangeSentence.UNREADABLE, ChangeSentence.UNREADABLE_LOST, from, to);
      case DONE -> of(ChangeSentence.DONE, from, to);
      case GIVEN_UP ->
          of(ChangeSentence.GIVEN_UP, from, to).with("from", from.deadline().orElseThrow());
      case REWORDED -> of(reworded(sameWords, to), from, to);
    };
  }

  private static Message moved(DeadlineMove move, Optional<Deadline> from, Optional<Deadline> to) {
    long days = Math.abs(DeadlineMove.days(from, to).orElseThrow());
    boolean isLater = move == DeadlineMove.LATER;
    ChangeSentence one =
        isLater ? ChangeSentence.DEADLINE_LATER_ONE : ChangeSentence.DEADLINE_EARLIER_ONE;
    ChangeSentence many = isLater ? ChangeSentence.DEADLINE_LATER : ChangeSentence.DEADLINE_EARLIER;
    return (days == 1 ? one : many)
        .changed(from.orElseThrow(), to.orElseThrow())
        .with("days", days);
  }

  /** A deadline that was there is no more, or there was none before either. */
  private static Message lost(
      ChangeSentence sentence, ChangeSentence lost, Timescale from, Timescale to) {
    return from.deadline()
        .map(deadline -> of(lost, from, to).with("from", deadline))
        .orElseGet(() -> of(sentence, from, to));
  }

  private static ChangeSentence reworded(boolean sameWords, Timescale to) {
    if (sameWords) {
      return ChangeSentence.REWORDED_READING;
    }
    return to.deadline().isPresent() ? ChangeSentence.REWORDED_SAME : ChangeSentence.REWORDED;
  }

  private static Message of(ChangeSentence sentence, Timescale from, Timescale to) {
    return sentence
        .message()
        .with("before", ChangeWording.quote(from.text()))
        .with("after", ChangeWording.quote(to.text()));
  }
}
