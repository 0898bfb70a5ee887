// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Lapse;
import org.actionplan.report.Language;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;

/**
 * What a ledger amounts to on a day, in figures that moving a date does not improve.
 *
 * <p>One council reported no outstanding recommendations, because every late one had been given an
 * extension. Here an action that is late against the date first promised stays late until it is
 * done, whatever became of the date, and also if it is struck out of the plan.
 *
 * @param asOf the day of judgement
 * @param lastReport the day of the report before
 * @param actions all actions that any version has
 * @param owed those that are not done or given up by decision, with those that are gone
 * @param gone those of them that are no longer in the plan, though nobody closed them
 * @param withdrawn those of them that had a date once and have none now
 * @param lapsedByOriginal those of them whose first date has passed
 * @param lapsedByCurrent those of them whose current date has passed
 * @param carriedForward those of {@code lapsedByOriginal} that had certainly lapsed on the day of
 *     the report before
 * @param actionsPutOff how many of all actions had their date put off at least once
 * @param movesPutOff how many times a date was put off: moved later, or replaced by words without
 *     one
 * @param silentMoves those of {@code movesPutOff} that no revision records
 * @param movesAfterLapse those of {@code movesPutOff} that were made when the date had passed
 * @param totalSlipDays the days by which dates slipped, from the first to the last, in all
 * @param medianSlipDays the median of these days among the actions that slipped; empty if none did
 */
public record SlippageMetrics(
    LocalDate asOf,
    LocalDate lastReport,
    int actions,
    int owed,
    int gone,
    int withdrawn,
    LapseCount lapsedByOriginal,
    LapseCount lapsedByCurrent,
    int carriedForward,
    int actionsPutOff,
    int movesPutOff,
    int silentMoves,
    LapseCount movesAfterLapse,
    long totalSlipDays,
    OptionalDouble medianSlipDays) {

  static SlippageMetrics of(List<LedgerEntry> entries, LocalDate lastReport, LocalDate asOf) {
    List<LedgerEntry> owed = entries.stream().filter(LedgerEntry::isOwed).toList();
    List<PromiseMove> moves =
        entries.stream().flatMap(e -> e.moves().stream()).filter(PromiseMove::isPutOff).toList();
    long[] slips = slips(entries);
    return new SlippageMetrics(
        asOf,
        lastReport,
        entries.size(),
        owed.size(),
        count(owed.stream().filter(entry -> entry.goneBy().isPresent())),
        count(owed.stream().filter(LedgerEntry::isWithdrawn)),
        lapsed(owed.stream().map(LedgerEntry::originalDeadline), asOf),
        lapsed(owed.stream().map(LedgerEntry::currentDeadline), asOf),
        lapsed(owed.stream().map(LedgerEntry::originalDeadline), lastReport).lapsed(),
        count(entries.stream().filter(e -> e.moves().stream().anyMatch(PromiseMove::isPutOff))),
        moves.size(),
        count(moves.stream().filter(move -> !move.recorded())),
        LapseCount.of(moves.stream().map(PromiseMove::lapseWhenMoved)),
        LongStream.of(slips).sum(),
        median(slips));
  }

  private static int count(Stream<?> stream) {
    return (int) stream.count();
  }

  private static LapseCount lapsed(Stream<Optional<Deadline>> deadlines, LocalDate asOf) {
    Stream<Lapse> lapses =
        deadlines.flatMap(Optional::stream).map(deadline -> deadline.lapseAsOf(asOf));
    return LapseCount.of(lapses);
  }

  /** The days of those that slipped, sorted: what others were brought forward offsets nothing. */
  private static long[] slips(List<LedgerEntry> entries) {
    return entries.stream()
        .map(LedgerEntry::slipDays)
        .flatMapToLong(OptionalLong::stream)
        .filter(days -> days > 0)
        .sorted()
        .toArray();
  }

  private static OptionalDouble median(long[] sorted) {
    int size = sorted.length;
    return size == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((sorted[(size - 1) / 2] + sorted[size / 2]) / 2.0);
  }

  /**
   * The share of dates that were put off only when they had passed already.
   *
   * @return from 0 to 1, counting what is certain; empty if no date was put off
   */
  public OptionalDouble shareMovedAfterLapse() {
    return movesPutOff == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) movesAfterLapse.lapsed() / movesPutOff);
  }

  /**
   * The figures in English, a line for each.
   *
   * @return the text, ending in a line feed
   */
  public String toText() {
    return toText(Messages.of(Language.ENGLISH));
  }

  /**
   * The figures in another language, a line for each.
   *
   * @param messages for example those {@link Messages#of of} {@link Language#WELSH}
   * @return the text, ending in a line feed
   */
  public String toText(Messages messages) {
    ChangeText text = new ChangeText(messages);
    return lines(text).map(line -> text.say(line) + "\n").collect(Collectors.joining());
  }

  private Stream<Message> lines(ChangeText text) {
    return Stream.of(
        SlippageSentence.OWED
            .message()
            .with("day", asOf)
            .with("owed", owed)
            .with("actions", actions),
        SlippageSentence.LAPSED_BY_ORIGINAL.count(lapsedByOriginal.in(text)),
        SlippageSentence.LAPSED_BY_CURRENT.count(lapsedByCurrent.in(text)),
        SlippageSentence.CARRIED_FORWARD.count(carriedForward).with("day", lastReport),
        SlippageSentence.WITHDRAWN.count(withdrawn),
        SlippageSentence.GONE.count(gone),
        SlippageSentence.PUT_OFF
            .message()
            .with("moves", movesPutOff)
            .with("actions", actionsPutOff),
        SlippageSentence.SILENT.count(silentMoves),
        SlippageSentence.PUT_OFF_AFTER_LAPSE.count(movesAfterLapse.in(text)),
        days());
  }

  private Message days() {
    SlippageSentence sentence =
        medianSlipDays.isEmpty() ? SlippageSentence.DAYS : SlippageSentence.DAYS_MEDIAN;
    return sentence
        .message()
        .with("days", totalSlipDays)
        .with("median", medianSlipDays.isEmpty() ? "" : number(medianSlipDays.getAsDouble()));
  }

  /** A median is whole or ends in a half. */
  private static String number(double median) {
    long whole = (long) Math.floor(median);
    return median == whole ? "" + whole : whole + ".5";
  }
}
