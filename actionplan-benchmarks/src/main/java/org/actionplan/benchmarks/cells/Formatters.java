// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.cells;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Six formatters of the platform, tried in turn, without an exception for each that does not fit.
 */
final class Formatters {

  /** In the order in which they are tried: the forms of published plans first. */
  static final List<DateTimeFormatter> SIX =
      Stream.of("MMMM uuuu", "d MMMM uuuu", "uuuu-MM-dd", "MMMM d, uuuu", "MMM uuuu", "d MMM uuuu")
          .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
          .toList();

  private Formatters() {}

  /** The first day of the date, or null if it is in none of the forms. */
  static @Nullable LocalDate firstDay(String text) {
    for (DateTimeFormatter formatter : SIX) {
      ParsePosition position = new ParsePosition(0);
      TemporalAccessor parsed = formatter.parseUnresolved(text, position);
      if (parsed != null && position.getIndex() == text.length()) {
        return firstDay(parsed);
      }
    }
    return null;
  }

  private static LocalDate firstDay(TemporalAccessor parsed) {
    int day =
        parsed.isSupported(ChronoField.DAY_OF_MONTH) ? get(parsed, ChronoField.DAY_OF_MONTH) : 1;
    return LocalDate.of(get(parsed, ChronoField.YEAR), get(parsed, ChronoField.MONTH_OF_YEAR), day);
  }

  private static int get(TemporalAccessor parsed, ChronoField field) {
    return Math.toIntExact(parsed.getLong(field));
  }
}
