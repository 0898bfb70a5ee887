// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.actionplan.calendar.reading.TimescaleReader;

/**
 * When an action is to be done: the words of the cell, and what they were understood to mean.
 *
 * <p>The text is always kept as written; the variant says how it was read. {@code
 * Timescale.parse("December 2022", Conventions.UK_LOCAL_GOVERNMENT)} is a {@link Due} whose
 * deadline is 31 December 2022; "Ongoing" is {@link Ongoing}; "when capacity allows" is {@link
 * Unreadable}, never a guess. Whatever the words leave open stays open: see {@link Readings} and
 * {@link Deadline}.
 *
 * <p>Two timescales are equal if text and reading are equal. All variants are immutable. They stand
 * in this one file, long as it is, because a sealed interface is read together with its variants:
 * this is the list of all that a cell about time can mean.
 */
public sealed interface Timescale {

  /**
   * The text of the cell as written, character for character.
   *
   * @return the text; empty for a blank cell
   */
  String text();

  /**
   * The last day or days allowed, as far as the words fix them.
   *
   * @return the deadline, or empty if there is none (yet)
   */
  default Optional<Deadline> deadline() {
    return Optional.empty();
  }

  /**
   * Whether the work has no end: "Ongoing", "Quarterly", "from October 2022".
   *
   * @return true if no date is named by which all is done
   */
  default boolean isOpenEnded() {
    return false;
  }

  /**
   * Why the words have more than one reading, or none that can be computed yet.
   *
   * @return the reason, or empty if the meaning is settled
   */
  default Optional<Ambiguity> ambiguity() {
    return Optional.empty();
  }

  /**
   * Reads the text of a cell. Never fails: what is not understood is {@link Unreadable}.
   *
   * @param text as written, for example {@code "By end of Q3 2026/27"}
   * @param conventions what decides between readings, for example the start of the fiscal year
   * @return the text with its reading
   */
  static Timescale parse(String text, Conventions conventions) {
    return TimescaleReader.read(text, conventions, Optional.empty());
  }

  /**
   * Reads the text of a cell in the context of a date, from which a missing year is taken and a
   * period such as "within 6 months" is counted.
   *
   * @param text as written, for example {@code "within 6 months"}
   * @param conventions what decides between readings
   * @param context the date of the plan, as exactly as it is known
   * @return the text with its reading
   */
  static Timescale parse(String text, Conventions conventions, DateWindow context) {
    return TimescaleReader.read(text, conventions, Optional.of(context));
  }

  /**
   * Reads the text of a cell and says how the reading came about.
   *
   * @param text as written, for example {@code "September 2022 (from February 2022)"}
   * @param conventions what decides between readings
   * @param context the date of the plan, or empty if it is not known
   * @return the reading that {@code parse} gives, with the words and decisions that led to it
   */
  static TimescaleExplanation explain(
      String text, Conventions conventions, Optional<DateWindow> context) {
    return TimescaleReader.explain(text, conventions, context);
  }

  /**
   * A window within which the work is to be done: "December 2022", "By end of 2025".
   *
   * @param text as written
   * @param readings the window, or several
   */
  record Due(String text, Readings readings) implements Timescale {
    @Override
    public Optional<Deadline> deadline() {
      return readings.deadline();
    }

    @Override
    public boolean isOpenEnded() {
      return readings.isOpenEnded();
    }

    @Override
    public Optional<Ambiguity> ambiguity() {
      return readings.ambiguity();
    }
  }

  /**
   * A stretch of time over which the work goes on: "April 2021 – April 2022", "2025 to 2029".
   *
   * @param text as written
   * @param readings the window, or several; either end may be open
   */
  record Span(String text, Readings readings) implements Timescale {
    @Override
    public Optional<Deadline> deadline() {
      return readings.deadline();
    }

    @Override
    public boolean isOpenEnded() {
      return readings.isOpenEnded();
    }

    @Override
    public Optional<Ambiguity> ambiguity() {
      return readings.ambiguity();
    }
  }

  /**
   * Several parts, each with a time of its own: "May 2022 and April 2023".
   *
   * <p>The whole has a deadline if every part has one, and it is that of the part that ends last.
   *
   * @param text as written
   * @param stages the parts in the order of the text, at least two
   */
  record Staged(String text, List<Stage> stages) implements Timescale {

    /**
     * Copies the list.
     *
     * @param text as written
     * @param stages the parts in the order of the text, at least two
     * @throws IllegalArgumentException if there are fewer than two stages
     */
    public Staged {
      stages = List.copyOf(stages);
      if (stages.size() < 2) {
        throw new IllegalArgumentException("stages must be two or more, but was " + stages);
      }
    }

    @Override
    public Optional<Deadline> deadline() {
      return Stage.lastDeadline(stages);
    }

    @Override
    public boolean isOpenEnded() {
      for (Stage stage : stages) {
        if (stage.timescale().isOpenEnded()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Optional<Ambiguity> ambiguity() {
      for (Stage stage : stages) {
        Optional<Ambiguity> ambiguity = stage.timescale().ambiguity();
        if (ambiguity.isPresent()) {
          return ambiguity;
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Work without an end: "Ongoing", "from October 2022 onwards", "Ongoing, review March 2027".
   *
   * @param text as written
   * @param since when it starts or started, where the words say so
   * @param review when it is to be looked at again, where the words say so
   * @param cadence how often it is done or looked at, where the words say so
   */
  record Ongoing(
      String text,
      Optional<DateWindow> since,
      Optional<DateWindow> review,
      Optional<Period> cadence)
      implements Timescale {

    /**
     * Checks the cadence.
     *
     * @param text as written
     * @param since when it starts or started, where the words say so
     * @param review when it is to be looked at again, where the words say so
     * @param cadence how often it is done or looked at, where the words say so
     * @throws IllegalArgumentException if the cadence is not a positive period
     */
    public Ongoing {
      cadence.ifPresent(period -> Periods.requirePositive("cadence", period));
    }

    @Override
    public boolean isOpenEnded() {
      return true;
    }
  }

  /**
   * Work that comes round again: "Quarterly", "31 August (annually)", "October 2020 and then
   * annually".
   *
   * @param text as written
   * @param every the time from one occurrence to the next, for example {@code P3M}
   * @param months the months in which it falls, in the order of the text; empty if not said
   * @param first the first occurrence, where the words say so
   */
  record Recurring(String text, Period every, List<Month> months, Optional<DateWindow> first)
      implements Timescale {

    /**
     * Copies the list and checks the period.
     *
     * @param text as written
     * @param every the time from one occurrence to the next, for example {@code P3M}
     * @param months the months in which it falls, in the order of the text; empty if not said
     * @param first the first occurrence, where the words say so
     * @throws IllegalArgumentException if the period is not positive
     */
    public Recurring {
      Periods.requirePositive("every", every);
      months = List.copyOf(months);
    }

    @Override
    public boolean isOpenEnded() {
      return true;
    }
  }

  /**
   * A time counted from an event: "within six months of the publication of this report".
   *
   * @param text as written
   * @param period how long after or before the event, for example {@code P6M}; zero for the event
   *     itself
   * @param direction after or before
   * @param event the event in the words of the text; empty if the period is counted from the date
   *     of the plan
   * @param due the window once the date of the event is known
   */
  record Relative(
      String text,
      Period period,
      Direction direction,
      Optional<String> event,
      Optional<DateWindow> due)
      implements Timescale {

    /** Which side of the event is meant. */
    public enum Direction {
      /** The period runs from the event. */
      AFTER,
      /** The period ends with the event. */
      BEFORE
    }

    /**
     * Checks the period.
     *
     * @param text as written
     * @param period how long after or before the event, for example {@code P6M}; zero for the event
     *     itself
     * @param direction after or before
     * @param event the event in the words of the text; empty if the period is counted from the date
     *     of the plan
     * @param due the window once the date of the event is known
     * @throws IllegalArgumentException if any part of the period is negative
     */
    public Relative {
      if (period.isNegative()) {
        throw new IllegalArgumentException("period must not be negative, but was " + period);
      }
    }

    /**
     * The same timescale with its day worked out from the date of the event.
     *
     * @param eventDate for example 23 May 2012
     * @return the timescale due on that day plus or minus the period; 6 months after 31 August is
     *     the last day of February
     */
    public Relative resolve(LocalDate eventDate) {
      LocalDate day =
          direction == Direction.AFTER ? eventDate.plus(period) : eventDate.minus(period);
      return new Relative(text, period, direction, event, Optional.of(DateWindow.of(day)));
    }

    @Override
    public Optional<Deadline> deadline() {
      return due.flatMap(DateWindow::lastDay).map(Deadline::of);
    }

    @Override
    public Optional<Ambiguity> ambiguity() {
      return due.isPresent() ? Optional.empty() : Optional.of(Ambiguity.START_NOT_KNOWN);
    }
  }

  /**
   * At once: "Immediate", "ASAP", "with immediate effect". It names no day.
   *
   * @param text as written
   */
  record Immediate(String text) implements Timescale {}

  /**
   * Said to be done: "Completed", "Implemented as of February 8, 2023".
   *
   * @param text as written
   * @param on when it was done, where the words say so
   */
  record Done(String text, Optional<DateWindow> on) implements Timescale {}

  /**
   * A date is owed: "TBC", "to be agreed".
   *
   * @param text as written
   */
  record ToBeConfirmed(String text) implements Timescale {}

  /**
   * Said not to apply: "N/A".
   *
   * @param text as written
   */
  record NotApplicable(String text) implements Timescale {}

  /**
   * Nothing was said: a blank cell, or a dash.
   *
   * @param text as written; empty or only white space, dashes and the like
   */
  record Unstated(String text) implements Timescale {}

  /**
   * Something was said that no reader understood. The text is kept for people.
   *
   * @param text as written
   */
  record Unreadable(String text) implements Timescale {

    /**
     * Refuses null, so that an unreadable text is never a missing one.
     *
     * @param text as written
     */
    public Unreadable {
      Objects.requireNonNull(text, "text");
    }
  }
}
