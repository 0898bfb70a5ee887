// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.StatutoryClock;
import org.actionplan.policy.StatutoryClocks;
import org.actionplan.rules.Parameter;

/**
 * The statutory clocks of an authority as a policy names them, and how long was allowed instead.
 */
final class ResponseClock {

  static final Parameter<Optional<List<StatutoryClock>>> CLOCK =
      Parameter.of(
          "clock",
          "a list out of "
              + StatutoryClocks.all().stream()
                  .map(clock -> clock.id().value())
                  .collect(Collectors.joining(", ")),
          words -> all(words, ResponseClock::clock),
          "The period for a response; of several the first that was the law on the day of receipt.");

  static final Parameter<Optional<List<LocalDate>>> EXTENSIONS =
      Parameter.of(
          "extensions",
          "a list of dates such as 2026-12-31",
          words -> all(words, ResponseClock::day),
          "The last days allowed instead, where the clock can be extended; the latest counts.");

  private ResponseClock() {}

  /** The clock that was the law on the day on which it would start. */
  static Optional<StatutoryClock> inForce(List<StatutoryClock> clocks, LocalDate start) {
    return clocks.stream().filter(clock -> clock.isInForceOn(start)).findFirst();
  }

  private static <T> Optional<List<T>> all(
      ParameterValue value, Function<String, Optional<T>> reader) {
    if (!(value instanceof ParameterValue.Words words)) {
      return Optional.empty();
    }
    List<T> all = new ArrayList<>();
    for (String word : words.value()) {
      reader.apply(word.strip()).ifPresent(all::add);
    }
    return all.size() == words.value().size() ? Optional.of(List.copyOf(all)) : Optional.empty();
  }

  private static Optional<StatutoryClock> clock(String id) {
    return StatutoryClocks.all().stream()
        .filter(clock -> clock.id().value().equals(id))
        .findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
