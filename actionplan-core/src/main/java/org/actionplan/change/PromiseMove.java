// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Lapse;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;

/**
 * One move of an action's date, recorded as a revision or made in silence between two versions.
 *
 * @param from what was promised before
 * @param to what was promised then
 * @param notBefore the first day on which it can have been made: the day of the record, or that of
 *     the last version which still had the former date; empty if it is not known
 * @param notAfter the last day on which it can have been made: the day of the record, or that of
 *     the first version which has the new date
 * @param recorded whether a revision in one of the versions tells of it
 */
public record PromiseMove(
    Promise from, Promise to, Optional<LocalDate> notBefore, LocalDate notAfter, boolean recorded) {

  /**
   * What became of the deadline.
   *
   * @return for example {@link DeadlineMove#LATER}
   */
  public DeadlineMove kind() {
    return DeadlineMove.of(from.timescale(), to.timescale());
  }

  /**
   * How far the deadline moved, by the latest reading.
   *
   * @return the days, negative for earlier; empty unless there is a deadline before and after
   */
  public OptionalLong days() {
    return DeadlineMove.days(from.deadline(), to.deadline());
  }

  /**
   * Whether the former date was put off: moved later, or replaced by words without a date.
   *
   * @return true if the former deadline no longer binds anybody
   */
  public boolean isPutOff() {
    return from.deadline().isPresent() && (to.deadline().isEmpty() || kind() == DeadlineMove.LATER);
  }

  /**
   * Whether the former date had lapsed when it was moved.
   *
   * <p>A date of 31 October is not lapsed if it was moved on 31 October, lapsed on 1 November, and
   * possibly lapsed if one version of October has it and the next one, of January, has another.
   *
   * @return lapsed, possibly lapsed or not; not lapsed if there was no deadline
   */
  public Lapse lapseWhenMoved() {
    Optional<Deadline> deadline = from.deadline();
    if (deadline.isEmpty() || !notAfter.isAfter(deadline.get().latest())) {
      return Lapse.NOT_LAPSED;
    }
    return notBefore.filter(day -> day.isAfter(deadline.get().latest())).isPresent()
        ? Lapse.LAPSED
        : Lapse.POSSIBLY_LAPSED;
  }

  /**
   * The move in one sentence.
   *
   * @return for example "The deadline moved from 2022-10-31 to 2023-03-31, 151 days later: not
   *     recorded, and after it had lapsed."
   */
  public String sentence() {
    return sentence(Messages.of(Language.ENGLISH));
  }

  /**
   * The move in one sentence of another language.
   *
   * @param messages for example those {@link Messages#of of} {@link Language#WELSH}
   * @return for example "Symudwyd y terfyn amser 151 diwrnod yn hwyrach (2022-10-31 cyn y newid,
   *     2023-03-31 wedyn) (heb ei gofnodi, ar ôl i'r dyddiad fynd heibio)."
   */
  public String sentence(Messages messages) {
    ChangeText text = new ChangeText(messages);
    String sentence = text.say(DeadlineWording.of(from.timescale(), to.timescale()));
    String lapse = from.deadline().isPresent() ? ", " + text.say(lapse().message()) : "";
    SlippageSentence record = recorded ? SlippageSentence.RECORDED : SlippageSentence.NOT_RECORDED;
    return sentence.substring(0, sentence.length() - 1)
        + " ("
        + text.say(record.message())
        + lapse
        + ").";
  }

  private SlippageSentence lapse() {
    return switch (lapseWhenMoved()) {
      case NOT_LAPSED -> SlippageSentence.BEFORE_LAPSE;
      case POSSIBLY_LAPSED -> SlippageSentence.PERHAPS_AFTER_LAPSE;
      case LAPSED -> SlippageSentence.AFTER_LAPSE;
    };
  }
}
