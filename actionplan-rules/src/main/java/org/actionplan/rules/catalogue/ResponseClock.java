// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.StatutoryClock;
import org.actionplan.policy.StatutoryClocks;
import org.actionplan.rules.Parameter;

/**
 * The statutory clocks of an authority as a policy names them, and how long was allowed instead.
 */
final class ResponseClock {

  static final Parameter<Optional<List<StatutoryClock>>> CLOCK =
      Parameter.named(
          "clock",
          "a list out of "
              + String.join(", ", byId(StatutoryClocks.all()).keySet())
              + " and the policy's own clocks",
          ResponseClock::known,
          "The period for a response; of several the first that was the law on the day of receipt.");

  static final Parameter<Optional<List<LocalDate>>> EXTENSIONS =
      Parameter.of(
          "extensions",
          "a list of dates such as 2026-12-31",
          ResponseClock::days,
          "The last days allowed instead, where the clock can be extended; the latest counts.");

  private ResponseClock() {}

  /** The clock that was the law on the day on which it would start. */
  static Optional<StatutoryClock> inForce(List<StatutoryClock> clocks, LocalDate start) {
    return clocks.stream().filter(clock -> clock.isInForceOn(start)).findFirst();
  }

  private static Map<String, StatutoryClock> known(Policy policy) {
    Map<String, StatutoryClock> known = byId(StatutoryClocks.all());
    known.putAll(byId(policy.clocks()));
    return known;
  }

  private static Map<String, StatutoryClock> byId(List<StatutoryClock> clocks) {
    Map<String, StatutoryClock> byId = new LinkedHashMap<>();
    clocks.forEach(clock -> byId.put(clock.id().value(), clock));
    return byId;
  }

  private static Optional<List<LocalDate>> days(ParameterValue value) {
    if (!(value instanceof ParameterValue.Words words)) {
      return Optional.empty();
    }
    List<LocalDate> days = new ArrayList<>();
    for (String word : words.value()) {
      day(word.strip()).ifPresent(days::add);
    }
    return days.size() == words.value().size() ? Optional.of(List.copyOf(days)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
