// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.io.token.Term;

/** The words that stand for the constants of an enum: {@code in-progress} for IN_PROGRESS. */
final class Words<E extends Enum<E>> {

  private final Map<String, Optional<E>> constants = new LinkedHashMap<>();

  private final Term[] terms;

  private Words(Term[] terms) {
    this.terms = terms;
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    E[] all = type.getEnumConstants();
    Words<E> words =
        new Words<>(Stream.of(all).map(Words::word).map(Term::of).toArray(Term[]::new));
    for (E constant : all) {
      words.constants.put(word(constant), Optional.of(constant));
    }
    return words;
  }

  /** The words for the constants of all these. */
  static List<String> all(List<Class<? extends Enum<?>>> types) {
    return types.stream()
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Words::word)
        .toList();
  }

  /** The word for a constant, to be written. */
  @SuppressWarnings("EnumOrdinal") // The terms are those of the same constants, in whatever order.
  Term term(E constant) {
    return terms[constant.ordinal()];
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-').intern();
  }

  Optional<E> parse(String word) {
    return constants.getOrDefault(word, Optional.empty());
  }

  /** Reads words as people write them, too: "In progress". */
  Optional<E> parseFolded(String text) {
    return parse(text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  Optional<String> nearest(String mistyped) {
    return Spelling.nearest(mistyped, List.copyOf(constants.keySet()));
  }

  /** What a message says is expected. */
  String expected() {
    return "one of " + String.join(", ", constants.keySet());
  }
}
