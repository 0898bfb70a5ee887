// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A period within which the law, or a standing rule, wants an answer.
 *
 * <p>The executive of an English council responds to a scrutiny report within two months beginning
 * with the day on which it receives the report:
 *
 * <pre>{@code
 * StatutoryClock clock = StatutoryClocks.LGA_2000_SECTION_9FE;
 * clock.lastDay(LocalDate.of(2026, 9, 1)); // 31 October 2026, the last day in time
 * }</pre>
 *
 * <p>"Beginning with" a day counts it, "after" or "of" a day does not: that is a day, and a day is
 * a breach. A clock is data; for a standing order of one's own, build one.
 */
@Value.Immutable
public interface StatutoryClock extends WithStatutoryClock {

  /**
   * What the clock is called.
   *
   * @return for example {@code en-lga2000-9fe}
   */
  ClockId id();

  /**
   * Where it applies.
   *
   * @return for example {@code "England"}
   */
  String jurisdiction();

  /**
   * The provision that sets the period.
   *
   * @return for example {@code "Local Government Act 2000, section 9FE"}
   */
  String citation();

  /**
   * What sets the clock going: the latest of these events.
   *
   * @return one event, or the two out of which the later counts
   */
  Set<ClockEvent> startsWith();

  /**
   * How long the clock runs.
   *
   * @return for example two months
   */
  ClockPeriod period();

  /**
   * Whether the day of the event is the first of the period.
   *
   * @return true for "beginning with the day", false for "after the day"
   */
  boolean startDayCounted();

  /**
   * Whether whoever asks for the answer may allow longer, once or more often.
   *
   * @return false unless set
   */
  @Value.Default
  default boolean extendable() {
    return false;
  }

  /**
   * The first day on which an event could set this clock going.
   *
   * @return for example 4 May 2012, when the provision came into force; empty if there is none
   */
  Optional<LocalDate> validFrom();

  /**
   * The last day on which an event could set this clock going.
   *
   * @return for example 31 March 2015, before the provision was repealed; empty if it still stands
   */
  Optional<LocalDate> validTo();

  /**
   * Whether this is the law for an event of the given day: an old plan is judged by the law of its
   * day.
   *
   * @param start the day of the event
   * @return true from the first to the last day of validity, both included
   */
  default boolean isInForceOn(LocalDate start) {
    return validFrom().stream().noneMatch(start::isBefore)
        && validTo().stream().noneMatch(start::isAfter);
  }

  /**
   * The day on which the clock starts.
   *
   * @param events the days that are known, by event
   * @return the latest of the events that {@linkplain #startsWith() set it going}, or empty while
   *     one of them is not known
   */
  default Optional<LocalDate> start(Map<ClockEvent, LocalDate> events) {
    return events.keySet().containsAll(startsWith())
        ? startsWith().stream().map(events::get).max(LocalDate::compareTo)
        : Optional.empty();
  }

  /**
   * The last day on which an answer is in time.
   *
   * @param start the day of the event, for example 1 September 2026
   * @return for two months beginning with it 31 October 2026
   */
  default LocalDate lastDay(LocalDate start) {
    return startDayCounted() ? period().beginningWith(start) : period().after(start);
  }

  /**
   * The last day on which an answer is in time, where longer was allowed.
   *
   * @param start the day of the event
   * @param extendedTo the last days allowed instead, in any order
   * @return the latest of them and of {@link #lastDay(LocalDate)}, which stands alone if the clock
   *     is not {@linkplain #extendable() extendable}
   */
  default LocalDate lastDay(LocalDate start, List<LocalDate> extendedTo) {
    LocalDate last = lastDay(start);
    if (extendable()) {
      for (LocalDate day : extendedTo) {
        last = day.isAfter(last) ? day : last;
      }
    }
    return last;
  }

  /**
   * Starts a clock; all that has no default must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatutoryClock}; not thread-safe. */
  final class Builder extends ImmutableStatutoryClock.Builder {
    Builder() {}
  }
}
