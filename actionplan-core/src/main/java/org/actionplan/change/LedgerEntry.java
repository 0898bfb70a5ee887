// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.actionplan.calendar.Deadline;
import org.actionplan.plan.Action;
import org.actionplan.report.Language;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;
import org.actionplan.report.Subject;

/**
 * The dates of one action through all versions of a plan: what was first promised, and every move.
 *
 * @param subject what the last version that has it calls it
 * @param lastSeen the action in that version
 * @param first what was promised first, as far back as versions and revisions tell
 * @param moves how the date was moved, in order
 * @param goneBy the first version that no longer has it; empty if the last version has it
 * @param weakestMatch the weakest sign by which it was found again; empty if one version has it
 */
public record LedgerEntry(
    Subject subject,
    Action lastSeen,
    Promise first,
    List<PromiseMove> moves,
    Optional<LocalDate> goneBy,
    Optional<MatchedBy> weakestMatch) {

  /**
   * Copies the list.
   *
   * @param subject what the last version that has it calls it
   * @param lastSeen the action in that version
   * @param first what was promised first
   * @param moves how the date was moved, in order
   * @param goneBy the first version that no longer has it
   * @param weakestMatch the weakest sign by which it was found again
   */
  public LedgerEntry {
    moves = List.copyOf(moves);
  }

  /**
   * Everything that was promised, in order.
   *
   * @return the first promise and where each move led
   */
  public List<Promise> promises() {
    return Stream.concat(Stream.of(first), moves.stream().map(PromiseMove::to)).toList();
  }

  /**
   * The date first promised, which no move can hide.
   *
   * @return the first deadline of all, or empty if there never was one
   */
  public Optional<Deadline> originalDeadline() {
    return promises().stream().flatMap(promise -> promise.deadline().stream()).findFirst();
  }

  /**
   * The date that now stands.
   *
   * @return the deadline of the last promise, or empty if it has none
   */
  public Optional<Deadline> currentDeadline() {
    return promises().get(moves.size()).deadline();
  }

  /**
   * Whether the work is still owed. An action that left the plan without having been closed is
   * owed: who strikes it out has not done it.
   *
   * @return true if it was open when last seen
   */
  public boolean isOwed() {
    return lastSeen.isOpen();
  }

  /**
   * Whether a date was promised once and none stands now: "Ongoing", "TBC".
   *
   * @return true if the action has an original deadline and no current one
   */
  public boolean isWithdrawn() {
    return originalDeadline().isPresent() && currentDeadline().isEmpty();
  }

  /**
   * How far the date has slipped: from the first deadline of all to the last, by the latest
   * readings.
   *
   * @return the days, negative if it was brought forward; empty if there never was a deadline
   */
  public OptionalLong slipDays() {
    Optional<Deadline> last =
        promises().stream().flatMap(promise -> promise.deadline().stream()).reduce((a, b) -> b);
    return DeadlineMove.days(originalDeadline(), last);
  }

  /**
   * The entry in English: the action, what was first promised, and a line for each move.
   *
   * @return the text, ending in a line feed
   */
  public String toText() {
    return toText(Messages.of(Language.ENGLISH));
  }

  /**
   * The entry in another language.
   *
   * @param messages for example those {@link Messages#of of} {@link Language#WELSH}
   * @return the text, ending in a line feed
   */
  public String toText(Messages messages) {
    ChangeText in = new ChangeText(messages);
    StringBuilder text = new StringBuilder(256);
    text.append(in.say(heading(messages.name(subject)))).append('\n');
    for (PromiseMove move : moves) {
      Message line =
          SlippageSentence.MOVE
              .message()
              .with("day", move.notAfter())
              .with("move", move.sentence(messages));
      text.append("  ").append(in.say(line)).append('\n');
    }
    return text.toString();
  }

  private Message heading(String name) {
    Message heading =
        goneBy
            .map(day -> SlippageSentence.FIRST_GONE.message().with("day", day))
            .orElseGet(SlippageSentence.FIRST::message);
    return heading
        .with("subject", name)
        .with("promise", ChangeWording.quote(first.timescale().text()));
  }
}
