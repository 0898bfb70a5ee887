// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;

/**
 * How the dates of a plan moved through any number of versions, whether or not anybody recorded it.
 *
 * <pre>{@code
 * SlippageLedger ledger =
 *     SlippageLedger.of(
 *         List.of(
 *             new PlanVersion(LocalDate.of(2022, 10, 18), october),
 *             new PlanVersion(LocalDate.of(2023, 1, 15), january)));
 * SlippageMetrics metrics = ledger.metrics(LocalDate.of(2022, 10, 18), LocalDate.of(2023, 1, 15));
 * }</pre>
 *
 * <p>Each action has its chain of promised dates, with the day on which each first stood. A
 * revision in any version makes a move a recorded one, also one that was silent at first; a record
 * that claims a day on which an earlier version still had the former date counts from the day of
 * that version. An action that leaves the plan keeps its entry, and goes on with it if it comes
 * back in the same words. Immutable.
 *
 * @param versions the versions of the plan, the oldest first
 * @param entries an entry for each action that any version has, in the order in which they came
 */
public record SlippageLedger(List<PlanVersion> versions, List<LedgerEntry> entries) {

  /**
   * Copies the lists.
   *
   * @param versions the versions of the plan, the oldest first
   * @param entries an entry for each action that any version has
   */
  public SlippageLedger {
    versions = List.copyOf(versions);
    entries = List.copyOf(entries);
  }

  /**
   * The ledger of successive versions.
   *
   * @param versions one or more, each of a later day than the one before
   * @return the ledger
   * @throws IllegalArgumentException if there is no version, or one is not later than the one
   *     before
   */
  public static SlippageLedger of(List<PlanVersion> versions) {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("versions must not be empty");
    }
    for (int i = 1; i < versions.size(); i++) {
      if (!versions.get(i).on().isAfter(versions.get(i - 1).on())) {
        throw new IllegalArgumentException(
            "versions must be in the order of their days, but was "
                + versions.get(i).on()
                + " after "
                + versions.get(i - 1).on());
      }
    }
    return new SlippageLedger(versions, LedgerBuilder.entries(versions));
  }

  /**
   * The ledger as it stood on a day.
   *
   * @param date for example 15 January 2023
   * @return the ledger of the versions up to that day
   * @throws IllegalArgumentException if the day is before the first version
   */
  public SlippageLedger asItStood(LocalDate date) {
    List<PlanVersion> known =
        versions.stream().filter(version -> !version.on().isAfter(date)).toList();
    if (known.isEmpty()) {
      throw new IllegalArgumentException(
          "date must not be before the first version of "
              + versions.get(0).on()
              + ", but was "
              + date);
    }
    return known.size() == versions.size() ? this : of(known);
  }

  /**
   * What the ledger amounts to on a day.
   *
   * @param lastReport the day of the report before, from which lapsed actions are carried forward
   * @param asOf the day of judgement; later versions are left out
   * @return the figures
   * @throws IllegalArgumentException if {@code asOf} is before the first version or before {@code
   *     lastReport}
   */
  public SlippageMetrics metrics(LocalDate lastReport, LocalDate asOf) {
    if (asOf.isBefore(lastReport)) {
      throw new IllegalArgumentException(
          "asOf must not be before lastReport, but was " + asOf + " before " + lastReport);
    }
    return SlippageMetrics.of(asItStood(asOf).entries(), lastReport, asOf);
  }

  /**
   * The ledger in English, an entry for each action whose date was moved or that is gone.
   *
   * @return the text; empty if nothing moved
   */
  public String toText() {
    return toText(Messages.of(Language.ENGLISH));
  }

  /**
   * The ledger in another language.
   *
   * @param messages for example those {@link Messages#of of} {@link Language#WELSH}
   * @return the text; empty if nothing moved
   */
  public String toText(Messages messages) {
    StringBuilder text = new StringBuilder();
    entries.stream()
        .filter(entry -> !entry.moves().isEmpty() || entry.goneBy().isPresent())
        .forEach(entry -> text.append(entry.toText(messages)));
    return text.toString();
  }
}
