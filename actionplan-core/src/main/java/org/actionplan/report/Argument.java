// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What fills a slot: dates, words that have a name in every language, or the words of a cell. */
record Argument(String slot, String value) {

  private static final int ISO_DATE_LENGTH = 10;

  /** The value as a reader of the language wants it; the words of a cell as they are written. */
  String in(Messages messages, Function<LocalDate, String> print) {
    return slot.equals("text") || isQuoted()
        ? value
        : messages
            .text("term/" + slot + "/" + value)
            .or(() -> dates(messages, print))
            .or(() -> terms(messages, " or ", " / "))
            .or(() -> terms(messages, ", ", ", "))
            .or(() -> form(messages, print))
            .orElse(value);
  }

  /** A value with parts, each of which is said as if it filled a slot of that name. */
  private Optional<String> form(Messages messages, Function<LocalDate, String> print) {
    return messages.patterns(slot).stream()
        .flatMap(
            pattern ->
                pattern
                    .say(value, (part, words) -> new Argument(part, words).in(messages, print))
                    .stream())
        .findFirst();
  }

  /** Whether it is what a cell says, between quotation marks. */
  private boolean isQuoted() {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
  }

  /** A date, or several of which one is meant: {@code 2026-09-30 or 2026-12-31}; EDTF as it is. */
  private Optional<String> dates(Messages messages, Function<LocalDate, String> print) {
    String or = " " + messages.say(Phrase.OR, Map.of()) + " ";
    return each(" or ", or, part -> day(part).map(print).or(() -> edtf(part)));
  }

  private static Optional<String> edtf(String text) {
    boolean isWord = text.isEmpty() || text.charAt(0) > '9' || text.indexOf(' ') >= 0;
    return isWord ? Optional.empty() : Optional.of(text);
  }

  /**
   * Names such as {@code IMPLEMENTED}, where the language has words for every one of them. Between
   * alternatives stands a mark and no word, which in some languages would change the next one.
   */
  private Optional<String> terms(Messages messages, String separator, String joint) {
    return each(separator, joint, part -> messages.text("term/" + slot + "/" + part));
  }

  private Optional<String> each(
      String separator, String joint, Function<String, Optional<String>> say) {
    List<String> said = new ArrayList<>();
    int start = 0;
    while (start <= value.length()) {
      int next = value.indexOf(separator, start);
      int end = next < 0 ? value.length() : next;
      Optional<String> part = say.apply(value.substring(start, end));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      said.add(part.get());
      start = next < 0 ? value.length() + 1 : next + separator.length();
    }
    return Optional.of(String.join(joint, said));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.length() == ISO_DATE_LENGTH
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
