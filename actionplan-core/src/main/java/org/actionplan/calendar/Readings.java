// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the words about a date may mean: one window, or several with the reason why it stays open.
 *
 * <p>"December 2022" has one reading. "03/04/26", where nobody declared which number is the day,
 * has two: {@code 2026-04-03} and {@code 2026-03-04}. "October", where nothing tells the year, has
 * none yet, but a date is meant.
 *
 * @param windows the readings, the most usual first, no two equal; empty if the year is not known
 * @param ambiguity why there are several, or none; empty if there is one
 */
public record Readings(List<DateWindow> windows, Optional<Ambiguity> ambiguity) {

  /**
   * Copies the list and checks that several readings come with a reason.
   *
   * @param windows the readings, the most usual first; at least one, no two equal
   * @param ambiguity why there are several; empty if there is one
   * @throws IllegalArgumentException if there is no window, two are equal, or a reason is missing
   *     or superfluous
   */
  public Readings {
    windows = List.copyOf(windows);
    if (windows.size() > 1 && new HashSet<>(windows).size() < windows.size()) {
      throw new IllegalArgumentException("windows must be distinct, but was " + windows);
    }
    if (windows.size() == 1 && ambiguity.isPresent()) {
      throw new IllegalArgumentException(
          "ambiguity must be empty for a single window, but was " + ambiguity.get());
    }
    if (windows.size() != 1 && ambiguity.isEmpty()) {
      throw new IllegalArgumentException(
          "ambiguity must say why there is not one window, but was empty for " + windows);
    }
  }

  /**
   * The only reading.
   *
   * @param window for example {@code 2022-12}
   * @return the single reading
   */
  public static Readings of(DateWindow window) {
    return new Readings(List.of(window), Optional.empty());
  }

  /**
   * Two readings, or one if they turn out to be the same.
   *
   * @param ambiguity why there are two
   * @param usual the reading that most readers would choose
   * @param other the other reading
   * @return the readings
   */
  public static Readings of(Ambiguity ambiguity, DateWindow usual, DateWindow other) {
    return usual.equals(other)
        ? of(usual)
        : new Readings(List.of(usual, other), Optional.of(ambiguity));
  }

  /**
   * The reading that most readers would choose.
   *
   * @return the first window, or empty if the year is not known
   */
  public Optional<DateWindow> usual() {
    return windows.stream().findFirst();
  }

  /** Whether a reading has no end; not if there is no reading yet. */
  boolean isOpenEnded() {
    for (DateWindow window : windows) {
      if (window instanceof DateInterval interval && interval.to().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last days allowed by the strictest and by the most generous reading.
   *
   * @return the deadline, or empty if any reading has no end or there is none
   */
  public Optional<Deadline> deadline() {
    if (windows.size() == 1) {
      return windows.get(0).lastDay().map(Deadline::of);
    }
    LocalDate earliest = LocalDate.MAX;
    LocalDate latest = LocalDate.MIN;
    for (DateWindow window : windows) {
      Optional<LocalDate> last = window.lastDay();
      if (last.isEmpty()) {
        return Optional.empty();
      }
      earliest = last.get().isBefore(earliest) ? last.get() : earliest;
      latest = last.get().isAfter(latest) ? last.get() : latest;
    }
    return windows.isEmpty() ? Optional.empty() : Optional.of(new Deadline(earliest, latest));
  }
}
